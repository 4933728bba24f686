import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '#cli/io';
import { runCommand } from '#cli/run';
import { LOOPBACK_URL } from '#laptop/archive-server';

const io: Io = {
  out: () => undefined,
  err: () => undefined,
  stdin: (async function* () {})(),
  json: false,
  terminal: false,
};

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'irtysh-run-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const state = (kind: string) =>
  JSON.stringify({ version: 1, suffix: '01234567', kind, checkpoints: {}, queues: {}, subscriptions: [] });

describe('the command run', () => {
  it('stays and shows the archive of a newsroom that has been played, until it is stopped', async () => {
    const played = { ...JSON.parse(state('newsroom')), playedTo: '2025-12-20T00:00:00.000Z' };
    writeFileSync(join(data, 'state.json'), JSON.stringify(played));
    let shown = '';
    const err = (line: string) => {
      const [, url] = /^The archive stays at (\S+) until Ctrl-C/.exec(line) ?? [];
      if (!url) return;
      void fetch(url)
        .then(async (answer) => {
          shown = await answer.text();
        })
        .finally(() => process.emit('SIGINT'));
    };
    await runCommand({ watch: true, data }, { ...io, err });
    expect(shown).toMatch(/<a [^>]*href="stories\/20251220-[0-9a-f]{10}\.html"/);
  }, 180_000);

  it('leads from messages and pages to where it shows the archive another time', async () => {
    // The hour that is played has the digest of Astana in it.
    const played = { ...JSON.parse(state('newsroom')), playedTo: '2025-12-20T02:30:00.000Z' };
    writeFileSync(join(data, 'state.json'), JSON.stringify(played));
    const said: string[] = [];
    await runCommand({ data }, { ...io, out: (line) => void said.push(line) });
    expect(said.slice(-2)).toEqual([
      `Archive: ${join(data, 'archive', 'index.html')}`,
      `Links in messages lead there while \`npx irtysh run --watch --data ${data}\` runs.`,
    ]);
    const outbox = join(data, 'outbox');
    const messages = readdirSync(outbox).map((file) => readFileSync(join(outbox, file), 'utf8'));
    expect(messages.filter((message) => message.includes(`${LOOPBACK_URL}stories/`))).not.toEqual([]);
    const [page = ''] = readdirSync(join(data, 'archive', 'stories'));
    expect(readFileSync(join(data, 'archive', 'stories', page), 'utf8')).toContain(
      `<link rel="canonical" href="${LOOPBACK_URL}stories/${page}">`,
    );
  }, 180_000);

  it.each([
    ['live', {}, 'keeps news of the real outlets'],
    ['newsroom', { live: true }, 'keeps a played newsroom'],
  ])('does not mix the %s folder with the other kind of news', async (kind, args, words) => {
    writeFileSync(join(data, 'state.json'), state(kind));
    await expect(runCommand({ ...args, data }, io)).rejects.toThrow(words);
  });

  it('lets another run have the folder after it was refused', async () => {
    writeFileSync(join(data, 'state.json'), state('live'));
    await expect(runCommand({ data }, io)).rejects.toThrow('real outlets');
    await expect(runCommand({ data }, io)).rejects.toThrow('real outlets');
  });

  it('says what to do with tables that are damaged', async () => {
    writeFileSync(join(data, 'tables.db'), 'these are words and no tables');
    await expect(runCommand({ data }, io)).rejects.toThrow(/tables\.db is damaged .* Move the folder away/);
  });
});
