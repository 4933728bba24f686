import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Call } from './wire';

/**
 * Writes what was put into a bucket into a folder, so that a person can open it.
 * @throws when the object's name leads out of the folder
 */
export function keepPage({ path = '', request }: Pick<Call, 'path' | 'request'>, folder: string): void {
  const [, , ...key] = decodeURIComponent(path.replace(/\?.*$/s, '')).split('/');
  const file = within(folder, key.join('/'));
  if (file === undefined) throw new Error(`${path} is no file of ${folder}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, request);
}

/** A file's path below a folder; undefined where the name leads elsewhere. */
export function within(folder: string, name: string): string | undefined {
  const file = resolve(join(folder, name));
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
}
