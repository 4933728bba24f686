import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportCommand } from '#cli/export';

const io = { out: () => {}, err: () => {}, stdin: process.stdin, json: false, terminal: false };
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the program', () => {
  it('ends in good order when nobody reads on', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'bin/irtysh.ts', 'outlets', 'list'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(complaints).toBe('');
  }, 60_000);
});

describe('irtysh export', () => {
  it('leaves nothing behind in a folder that holds nothing', async () => {
    const data = join(mkdtempSync(join(tmpdir(), 'irtysh-export-')), 'mistyped');
    await expect(exportCommand({ where: { data }, format: 'csv' }, io)).rejects.toThrow(
      `there is nothing in ${data} yet`,
    );
    expect(existsSync(data)).toBe(false);
  });

  it('says which formats there are', async () => {
    await expect(exportCommand({ where: {}, format: 'xml' }, io)).rejects.toThrow(
      '--format xml: it is one of csv, json, atom',
    );
  });
});
