import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeSms, SMS_WORDINGS } from '#domain/alert/compose-sms';
import { SEGMENT_SEPTETS, septets } from '#domain/alert/gsm7';
import { oneSegment } from '#domain/alert/one-segment';
import { archiveLinks } from '#domain/archive/archive-links';
import { plainUrl } from '#domain/publication/plain-text';
import { RELATIONS, TOPICS, URGENCIES } from '#domain/relevance/verdict';
import { report, story } from '../../../fixtures/messages/cases';

const link = archiveLinks('https://archive.example/').storyUrl('20260302-0f1e2d3c4b');
const parts = {
  leads: ['Kazakhstan-Japan, urgent:', 'KZ-JP urgent:'],
  otherwise: ['energy, 2 outlets.', 'energy.'],
  noLink: 'See the email.',
} as const;

/** An address of so many characters. */
const addressOf = (length: number) => `https://example.org/${'a'.repeat(length - 20)}`;

describe('one segment', () => {
  it('says the headline and the whole link', () => {
    expect(oneSegment({ ...parts, headlines: ['Уран на десять лет'], links: [link] })).toBe(
      `Kazakhstan-Japan, urgent: Uran na desyat let ${link}`,
    );
  });

  it('takes the first headline that can be spelled', () => {
    expect(oneSegment({ ...parts, headlines: ['日本と署名', 'Келісім', 'Deal'] })).toBe(
      'Kazakhstan-Japan, urgent: Kelisim',
    );
  });

  it('says something else when none can be spelled', () => {
    expect(oneSegment({ ...parts, headlines: ['日本と署名'], links: [link] })).toBe(
      `Kazakhstan-Japan, urgent: energy, 2 outlets. ${link}`,
    );
  });

  it('cuts a long headline, never the link', () => {
    const text = oneSegment({ ...parts, headlines: ['very '.repeat(1000)], links: [link] });
    expect(text).toMatch(/very\.\.\. https:\/\/archive\.example\/stories\/20260302-0f1e2d3c4b\.html$/);
    expect(septets(text)).toBeLessThanOrEqual(160);
  });

  it.each([
    [100, `Kazakhstan-Japan, urgent: energy, 2 outlets. ${addressOf(100)}`],
    [120, `Kazakhstan-Japan, urgent: energy. ${addressOf(120)}`],
    [130, `KZ-JP urgent: energy. ${addressOf(130)}`],
    [146, `KZ-JP urgent: ${addressOf(146)}`],
    [147, 'Kazakhstan-Japan, urgent: energy, 2 outlets. See the email.'],
  ])('gives up words for a link of %i characters', (length, text) => {
    expect(oneSegment({ ...parts, links: [addressOf(length)] })).toBe(text);
  });

  it('leaves a headline 40 characters or says the rest', () => {
    const headlines = ['Uranium for ten years, a contract that both sides call historic'];
    expect(oneSegment({ ...parts, headlines, links: [addressOf(93)] })).toMatch(
      /^Kazakhstan-Japan, urgent: Uranium for ten years, a contract\.\.\. http/,
    );
    expect(oneSegment({ ...parts, headlines, links: [addressOf(104)] })).toMatch(
      /^KZ-JP urgent: Uranium for ten years, a contract that\.\.\. http/,
    );
    expect(oneSegment({ ...parts, headlines, links: [addressOf(106)] })).toMatch(
      /^Kazakhstan-Japan, urgent: energy, 2 outlets\. http/,
    );
  });

  it('takes the best link that leaves room for words, else the shortest', () => {
    const links = [addressOf(200), addressOf(125), addressOf(60)];
    expect(oneSegment({ ...parts, links })).toContain(` ${addressOf(125)}`);
    const long = [addressOf(146), addressOf(145), addressOf(200)];
    expect(oneSegment({ ...parts, links: long })).toBe(`KZ-JP urgent: ${addressOf(145)}`);
  });
});

const title = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(...'қЯңәшЩ уранア・é€[]{}~^|\\日👩‍🏭\u0301\u202E'), maxLength: 5000 }),
);
/** Web addresses, short, long, percent-encoded out of Cyrillic and kana, with every character that a query may have. */
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(fc.constantFrom('a', 'ң', '核', '~', '|'), fc.integer({ min: 0, max: 200 }))
    .map(([letter, times]) => `https://outlet.example/${letter.repeat(times)}?q=\`${letter}`),
);

/** No short lead of an alert is longer: relation, urgency, update. */
const SHORTEST_LEAD = 'C.Asia-JP routine update 9999:';

describe('the SMS of an alert, whatever its titles and addresses are', () => {
  it('is one segment of GSM-7, with a whole link wherever one of them can be had', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title, url, outletName: title }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...SMS_WORDINGS),
        fc.constantFrom(...RELATIONS),
        fc.constantFrom(...URGENCIES),
        fc.subarray([...TOPICS]),
        fc.integer({ min: 1, max: 9999 }),
        (reports, wording, relation, urgency, topics, revision) => {
          const members = reports.map((one, i) => ({
            ...report({ outletName: 'o', language: 'en', title: one.title, articleId: `a${i}` }),
            url: one.url,
          }));
          const text = composeSms(story({ members, relation, urgency, topics, revision }), { wording });
          expect(septets(text)).toBeLessThanOrEqual(SEGMENT_SEPTETS);
          expect(text).not.toMatch(/\n|\r/);
          const addresses = reports.flatMap((one) => plainUrl(one.url)?.replaceAll('`', '%60') ?? []);
          const room = SEGMENT_SEPTETS - SHORTEST_LEAD.length - 1;
          const fitting = addresses.filter((address) => (septets(address) ?? Infinity) <= room);
          const said = addresses.find((address) => text.endsWith(` ${address}`));
          if (fitting.length > 0) expect(said).toBeDefined();
          else if (!said && addresses.length > 0) expect(text).toMatch(/By \S+, link in the email\.$/);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
