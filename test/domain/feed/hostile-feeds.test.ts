import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '#domain/feed/parse-feed';
import { filled, HOSTILE_FEEDS, rss } from '../../support/hostile-feeds';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/feeds');
const now = new Date('2026-11-21T00:00:00Z');
/** `FUZZ_RUNS=100000 npx vitest run hostile-feeds` for the long run. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 1000);

const seeds = readdirSync(FIXTURES)
  .filter((file) => !file.endsWith('.expected.json'))
  .map((file) => readFileSync(join(FIXTURES, file)));

describe('hostile feeds', () => {
  it.each(Object.entries(HOSTILE_FEEDS))(
    '%s: the entry before the damage is kept',
    async (_, text) => {
      const reading = await parseFeed(Buffer.from(text), { now, url: 'https://a.example/' });
      expect(reading).toMatchObject({
        kind: 'feed',
        feed: { entries: expect.arrayContaining([expect.objectContaining({ title: 'First' })]) },
      });
    },
    60_000,
  );

  it('billion laughs stay a word', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '',
    );
    const text = `<!DOCTYPE r [<!ENTITY l0 "lol">${laughs}]>${rss('<item><title>&l0; &l9;</title></item>')}`;
    const reading = await parseFeed(Buffer.from(text), { now });
    expect(reading.kind === 'feed' && reading.feed.entries[1]?.title).toBe('lol &l9;');
  });

  it('external entities are not fetched and not read', async () => {
    const text = `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>${rss('<item><title>a&x;b</title></item>')}`;
    const reading = await parseFeed(Buffer.from(text), { now });
    expect(reading.kind === 'feed' && reading.feed.entries[1]?.title).toBe('a&x;b');
  });

  it('own entities repeated do not grow without end', async () => {
    const text = `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(190)}">]>${rss(`<item><description>${filled('&a;', 1_000_000)}</description></item>`)}`;
    const reading = await parseFeed(Buffer.from(text), { now });
    expect(reading.kind === 'feed' && (reading.feed.entries[1]?.summary?.length ?? 0)).toBeLessThanOrEqual(
      50_000,
    );
  });

  it('a list of more entries than any outlet has is cut', async () => {
    const reading = await parseFeed(Buffer.from(rss('<item><title>a</title></item>'.repeat(6000))), { now });
    expect(reading.kind === 'feed' && reading.feed.entries).toHaveLength(5000);
  });

  it(`answers ${numRuns} mutated, truncated and spliced feeds, and throws at none`, async () => {
    const seed = fc.constantFrom(...seeds);
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 30 }),
      fc
        .constantFrom(
          '<',
          '>',
          '&',
          ']]>',
          '<![CDATA[',
          '<!--',
          '<item>',
          '</item>',
          '<a b="',
          '\0',
          '&#xD800;',
          '<!DOCTYPE x [',
          '{',
          '"',
        )
        .map((text) => Uint8Array.from(Buffer.from(text))),
    );
    const cut = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(seed, seed, cut, cut, noise, fc.boolean(), async (a, b, from, to, junk, listed) => {
        const bytes = Buffer.concat([
          a.subarray(0, Math.floor(from * a.length)),
          junk,
          b.subarray(Math.floor(to * b.length)),
        ]);
        const list = listed ? { list: { entry: 'li' } } : {};
        const reading = await parseFeed(bytes, { now, url: 'https://a.example/feed', ...list });
        if (reading.kind === 'feed') {
          for (const entry of reading.feed.entries) {
            expect(entry.published === undefined || Date.parse(entry.published) <= now.getTime()).toBe(true);
            expect(entry.title).toBe(entry.title.trim());
          }
        } else expect(reading.detail).not.toContain('the parser gave up');
      }),
      { numRuns },
    );
  }, 3_600_000);
});
