import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '#domain/feed/parse-feed';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/feeds');
const now = new Date('2026-11-21T00:00:00Z');
/** `IRTYSH_FUZZ_RUNS=100000 npx vitest run test/domain/feed/hostile-feeds` for the long run. */
const numRuns = Number(process.env.IRTYSH_FUZZ_RUNS ?? 1000);
const FIVE_MEGABYTES = 5_000_000;

const seeds = readdirSync(FIXTURES)
  .filter((file) => !file.endsWith('.expected.json'))
  .map((file) => readFileSync(join(FIXTURES, file)));
const filled = (text: string, bytes = FIVE_MEGABYTES) => text.repeat(Math.floor(bytes / text.length));
const rss = (inside: string) =>
  `<rss version="2.0"><channel><item><title>First</title><link>https://a.example/1</link></item>${inside}</channel></rss>`;
const described = (text: string) =>
  rss(`<item><description><![CDATA[${filled(text)}]]></description></item>`);
const encoded = (text: string) =>
  rss(`<item><content:encoded><![CDATA[${filled(text)}]]></content:encoded></item>`);

/** Feeds of 5 MB that are made to hold up a parser. Each begins with an entry that must survive. */
const BOMBS: Readonly<Record<string, string>> = {
  'ten thousand open elements': rss('<a>'.repeat(10_000)),
  'open elements to the end': rss(filled('<a>')),
  'open elements and ends of others': rss(filled('<a>', 2_500_000) + filled('</b>', 2_500_000)),
  'a hundred thousand links': rss(filled('<link>https://a.example/</link>')),
  'links in a body': encoded('<a href="/x">y</a>'),
  'an attribute of 5 MB': rss(`<item><link href="${filled('a')}"/></item>`),
  'a million attributes': rss(`<item ${filled('a="b" ')}/>`),
  'zero bytes': rss(`<item><title>${filled('\0')}</title></item>`),
  'snippet makers: <': rss(`<item><description>${filled('&lt;')}</description></item>`),
  'snippet makers: x<p': described('x<p'),
  'comments that do not end': encoded('<!--'),
  'scripts that do not end': described('<script>'),
  'quotes that do not end': described('<a b="'),
  'CDATA in CDATA': rss(`<item><description>${filled('<![CDATA[')}</description></item>`),
  'ends of CDATA': rss(`<item><description>${filled(']]>')}</description></item>`),
  'bare ampersands': rss(`<item><title>${filled('&')}</title></item>`),
  'an author of at signs': rss(`<item><author>${filled('a.')}@</author></item>`),
  'a long base': rss(
    `<item xml:base="${'a/'.repeat(9000)}"><content:encoded><![CDATA[${filled('<a href="x">')}]]></content:encoded></item>`,
  ),
  blanks: rss(`<item><title>${filled(' ')}x</title></item>`),
};

describe('hostile feeds', () => {
  it.each(Object.entries(BOMBS))(
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
