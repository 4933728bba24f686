import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportCommand } from '#cli/export';
import { runProgram } from '#cli/program';

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

describe('the exit status', () => {
  const statusOf = async (...argv: string[]) => {
    const said: string[] = [];
    const status = await runProgram(argv, { ...io, err: (line) => void said.push(line) });
    return [status, said.join('\n')];
  };

  it.each([
    [['export', '--format', 'pdf'], '--format pdf: it is one of csv, json, atom'],
    [['stories', '--days', 'many'], '--days many is no number of days from 1 to 3660'],
    [['outlets', 'frob'], 'outlets frob: it is `outlets list` or `outlets check`'],
    [['cost', '--readers', 'lots'], '--readers lots is no number'],
    [['cost', '--actual'], '--actual is of a deployed stack'],
    [['extract', '--url', 'nonsense', 'page.html'], '--url nonsense is no web address'],
    [['explain', '--url', 'nonsense', 'package.json'], '--url nonsense is no web address'],
    [['parse-feed', '--url', 'nonsense', 'feed.xml'], '--url nonsense is no web address'],
    [['extract', '--url', 'https://[', 'page.html'], '--url https://[ is no web address'],
    [['explain', '--url', 'ftp://a.example/', 'package.json'], '--url ftp://a.example/ is no web address'],
    [['extract', '--keep', 'frob', 'page.html'], 'cannot keep "frob"; what can be kept: title, lead'],
    [['outlets', 'list', 'nosuch'], 'there is no outlet or feed "nosuch"'],
    [['outlets', 'check', 'kazinfrom'], 'did you mean "kazinform"?'],
    [['deploy', '--email', 'nonsense'], '--email: "nonsense" is no email address'],
    [['ledger', '--dta', 'x'], "unknown option '--dta'"],
  ])('of %j, which no command understands, is 2', async (argv, words) => {
    const [status, said] = await statusOf(...argv);
    expect(said).toContain(words);
    expect(status).toBe(2);
  });

  it('of what is not there is 1', async () => {
    expect(await statusOf('extract', 'nowhere.html')).toEqual([1, 'nowhere.html: there is no such file']);
  });
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
