import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from '#laptop/data-folder';

let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'irtysh-data-'));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

describe('a data folder', () => {
  it('gives the next run what the last one saved', () => {
    const first = openDataFolder(path, { keep: true });
    const state = { ...first.state, playedTo: '2025-12-18T10:00:00.000Z', checkpoints: { Changes: '42' } };
    first.save(state);
    first.release();
    expect(openDataFolder(path, { keep: true }).state).toEqual(state);
  });

  it('is emptied of what runs write, and of nothing else, when a run begins afresh', () => {
    const first = openDataFolder(path, { keep: true });
    first.save(first.state);
    writeFileSync(first.databasePath, 'tables');
    writeFileSync(join(first.outbox, '0001_letter.eml'), 'letter');
    writeFileSync(join(path, 'notes.txt'), 'mine');
    first.release();
    const second = openDataFolder(path, { keep: false });
    expect(second.state.suffix).not.toBe(first.state.suffix);
    expect(existsSync(second.databasePath)).toBe(false);
    expect(existsSync(join(second.outbox, '0001_letter.eml'))).toBe(false);
    expect(readFileSync(join(path, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('is refused while another process uses it', () => {
    writeFileSync(join(path, 'lock'), String(process.ppid));
    expect(() => openDataFolder(path, { keep: true })).toThrow(
      `another run (process ${process.ppid}) is using ${path}`,
    );
  });

  it('is taken over from a process that is gone', () => {
    writeFileSync(join(path, 'lock'), '999999999');
    expect(openDataFolder(path, { keep: true }).path).toBe(path);
  });

  it.each(['{"version":', '{"version":2}', '[]'])('says what to do when its state is %s', (text) => {
    writeFileSync(join(path, 'state.json'), text);
    expect(() => openDataFolder(path, { keep: true })).toThrow(
      /state\.json is damaged .* Move the folder away/,
    );
    expect(existsSync(join(path, 'lock'))).toBe(false);
  });

  it('says what to do when it cannot be written', () => {
    const file = join(path, 'file');
    writeFileSync(file, '');
    expect(() => openDataFolder(join(file, 'below'), { keep: true })).toThrow(
      /cannot write to .* Name a folder of yours with --data/,
    );
  });
});
