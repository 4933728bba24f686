import { readFileSync } from 'node:fs';
import { OUTLETS } from '#domain/outlet/catalogue';
import { unknownOutlets } from '#domain/settings/effective-outlets';
import { defaultSettings, readSettings, type Settings } from '#domain/settings/settings';

/** Name of the configuration file, in the folder a command is run in. */
export const SETTINGS_FILE = 'irtysh.config.json';

/**
 * The settings in a file.
 * @param options `optional`: a missing file is an answer, the defaults; otherwise it is an error
 * @throws an error that names the file and what to do: missing, unreadable, not JSON, wrong in places, or of outlets that are not there
 */
export function loadSettings(path: string, options: { readonly optional?: boolean } = {}): Settings {
  const text = readText(path, options.optional ?? false);
  return text === undefined ? defaultSettings() : settingsIn(text, path);
}

/**
 * The settings in the text of a file, whose outlets are all there.
 * @throws an error that names the file
 */
export function settingsIn(text: string, path: string): Settings {
  const settings = readSettings(text, path);
  const unknown = unknownOutlets(settings, OUTLETS);
  if (unknown.length > 0) throw new Error(`${path} names what is not there:\n  ${unknown.join('\n  ')}`);
  return settings;
}

function readText(path: string, optional: boolean): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' && optional) return undefined;
    const remedy =
      code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? String(cause)})`;
    throw new Error(`configuration ${path}: ${remedy}`, { cause });
  }
}
