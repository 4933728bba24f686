import { readFileSync } from 'node:fs';
import { OUTLETS } from '#domain/outlet/catalogue';
import { unknownOutlets } from '#domain/settings/effective-outlets';
import { defaultSettings, readSettings, type Settings } from '#domain/settings/settings';

/** Name of the configuration file, in the folder a command is run in. */
export const SETTINGS_FILE = 'irtysh.config.json';

/**
 * The settings in a file. Outlets that they name may have left the catalogue since.
 * @param options `optional`: a missing file is an answer, the defaults; otherwise it is an error
 * @throws an error that names the file and what to do: missing, unreadable, not JSON, or wrong in places
 */
export function loadSettings(path: string, options: { readonly optional?: boolean } = {}): Settings {
  const text = readText(path, options.optional ?? false);
  return text === undefined ? defaultSettings() : readSettings(text, path);
}

/**
 * These settings, for whoever begins to watch by them: a name that was mistyped would be passed over. Whoever looks into what is there, or
 * removes it, does not mind.
 * @throws an error that names the file and the names under `outlets` which nothing bears
 */
export function onlyKnownOutlets(settings: Settings, path: string): Settings {
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
