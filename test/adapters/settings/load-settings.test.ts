import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSettings, onlyKnownOutlets } from '#adapters/settings/load-settings';
import { defaultSettings } from '#domain/settings/settings';

const folder = mkdtempSync(join(tmpdir(), 'irtysh-settings-'));

describe('loadSettings', () => {
  it('reads what the file says', () => {
    const path = join(folder, 'good.json');
    writeFileSync(path, '{"monthlyBudgetUsd": 9}');
    expect(loadSettings(path).monthlyBudgetUsd).toBe(9);
  });

  it('takes a missing file for the defaults where none is needed', () => {
    expect(loadSettings(join(folder, 'none.json'), { optional: true })).toEqual(defaultSettings());
  });

  it('reads names of outlets that are not there, which is a mistake for whoever begins to watch: it names them, and one that may have been meant', () => {
    const path = join(folder, 'outlets.json');
    writeFileSync(path, '{"outlets": {"off": ["kazinfrom"]}}');
    const settings = loadSettings(path);
    expect(() => onlyKnownOutlets(settings, path)).toThrow(
      `${path} names what is not there:\n  outlets.off: there is no outlet or feed "kazinfrom"; did you mean "kazinform"?`,
    );
  });

  it('names a missing file where one was asked for', () => {
    expect(() => loadSettings('/nowhere/my.json')).toThrow(
      'configuration /nowhere/my.json: there is no such file',
    );
  });

  it('names a path that cannot be read, even where none is needed', () => {
    expect(() => loadSettings(folder, { optional: true })).toThrow(
      `configuration ${folder}: it cannot be read (EISDIR)`,
    );
  });
});
