import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDigest } from '#domain/digest/compile-digest';
import type { DigestPart } from '#domain/digest/render-digest';
import { renderDigest } from '#domain/digest/render-digest';
import { PUBLISH_LIMIT_BYTES, publicationBytes } from '#domain/publication/publication';
import type { Story } from '#domain/story/story';
import { astana, material, rendering, stories } from '../../../fixtures/digests/cases';
import { report, story } from '../../../fixtures/messages/cases';

const from = new Date('2026-03-01T02:59:00Z');
const to = new Date('2026-03-02T02:59:00Z');
const joined = (...times: readonly string[]) =>
  times.map((keptAt, i) =>
    report({ outletName: `Outlet ${i}`, language: 'en', title: `Title ${i}`, keptAt, articleId: `a${i}` }),
  );
const compiled = (about: Partial<Story> & Pick<Story, 'members'>, span = { from, to }) =>
  compileDigest(material(astana, { ...span, stories: [story(about)] })).cards;

describe('what an issue knows of a story', () => {
  it('is that it is new when all its reports joined in the span', () => {
    expect(compiled({ members: joined('2026-03-01T10:00:00Z', '2026-03-02T02:59:00Z') })).toMatchObject([
      { isNew: true, isUpdate: false, newReports: 2, outlets: 2, languages: [{ language: 'en', count: 2 }] },
    ]);
  });

  it('is how many reports came since the last issue', () => {
    expect(compiled({ members: joined('2026-02-27T10:00:00Z', '2026-03-01T10:00:00Z') })).toMatchObject([
      { isNew: false, isUpdate: false, newReports: 1 },
    ]);
  });

  it('is that it changed, when the change was in the span', () => {
    const members = joined('2026-02-27T10:00:00Z', '2026-03-01T10:00:00Z');
    const changes = [{ what: 'amount', to: 'JPY:5' }] as const;
    const changed = (changedAt: string) =>
      compiled({ members, revision: 2, changes, changedAt })[0]?.isUpdate;
    expect(changed('2026-03-01T10:00:00Z')).toBe(true);
    expect(changed('2026-02-28T10:00:00Z')).toBe(false);
  });

  it('leaves reports that joined later to the next issue', () => {
    expect(compiled({ members: joined('2026-03-01T10:00:00Z', '2026-03-02T03:30:00Z') })).toMatchObject([
      { newReports: 1, outlets: 1, story: { memberCount: 1 } },
    ]);
  });

  it('is nothing when no report joined in the span', () => {
    expect(compiled({ members: joined('2026-02-27T10:00:00Z') })).toEqual([]);
    expect(compiled({ members: joined('2026-03-02T03:30:00Z') })).toEqual([]);
  });
});

describe('an issue', () => {
  it('puts a story under the topic that most of its articles share', () => {
    const fingerprint = (...topics: Story['topics']) => ({
      names: [],
      numbers: [],
      days: [],
      topics,
      sketch: [],
      visitors: [],
    });
    const shared = story({
      members: joined('2026-03-01T10:00:00Z'),
      topics: ['culture', 'energy', 'sport'],
      fingerprints: [fingerprint('culture'), fingerprint('energy', 'sport'), fingerprint('sport', 'energy')],
    });
    const { sections } = compileDigest(material(astana, { from, to, stories: [shared] }));
    expect(sections.map(({ topic }) => topic)).toEqual(['energy']);
  });

  it('calls near only what came near', () => {
    const miss = (score: number) => ({
      title: `${score}`,
      outletName: 'Outlet',
      url: 'https://o.example/',
      score,
    });
    const { nearMisses } = compileDigest(
      material(astana, { nearMisses: [0.02, 0.31, 0.42, 0.49].map(miss) }),
    );
    expect(nearMisses.map(({ score }) => score)).toEqual([0.49, 0.42]);
  });
});

describe('issues that follow each other', () => {
  it('tell every report of every story exactly once', () => {
    const instants = fc
      .integer({ min: 0, max: 10 * 24 * 60 })
      .map((minute) => new Date(Date.parse('2026-03-01T00:00:00Z') + minute * 60_000).toISOString());
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.array(instants, { minLength: 1, maxLength: 8 }), { maxLength: 5 }),
        days,
        (reports, ends) => {
          const all = reports.map((times, i) => story({ id: `s${i}`, members: joined(...times) }));
          const bounds = [0, ...[...ends].sort((a, b) => a - b), 11].map(
            (day) => new Date(Date.parse('2026-02-28T23:59:00Z') + day * 86_400_000),
          );
          const told = bounds
            .slice(1)
            .flatMap(
              (end, i) => compileDigest(material(astana, { from: bounds[i]!, to: end, stories: all })).cards,
            );
          expect(told.reduce((sum, { newReports }) => sum + newReports, 0)).toBe(reports.flat().length);
          expect(told.filter(({ isNew }) => isNew)).toHaveLength(all.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

const emailOf = (parts: readonly DigestPart[], part = 'all') =>
  parts.find((each) => each.part === part)?.publication.bodies.email ?? '';
const issue = (count: number, options = rendering) =>
  renderDigest(compileDigest(material(astana, { stories: stories(count) })), options);

describe('a digest', () => {
  it('has each story once in the full issue, and once in the part of each of its topics', () => {
    const parts = issue(40);
    const ids = (text: string) => text.match(/stories\/[\d-]+/g) ?? [];
    expect(new Set(ids(emailOf(parts))).size).toBe(40);
    expect(ids(emailOf(parts))).toHaveLength(40);
    for (const topic of ['diplomacy', 'energy', 'sport'] as const) {
      const wanted = stories(40)
        .filter(({ topics }) => topics.includes(topic))
        .map(({ id }) => `stories/${id}`);
      expect([...ids(emailOf(parts, topic))].sort()).toEqual([...wanted].sort());
    }
  });

  it.each([
    ['the outlet of a single report', [['Courier', 'en']], 'Courier (en)'],
    [
      'outlets where each has one report',
      [
        ['Courier', 'en'],
        ['Ledger', 'en'],
        ['Экран', 'ru'],
      ],
      '3 outlets (en 2, ru 1)',
    ],
    [
      'reports where an outlet has several',
      [
        ['Courier', 'en'],
        ['Courier', 'ru'],
        ['Ledger', 'en'],
      ],
      '3 reports (en 2, ru 1) · 2 outlets',
    ],
    [
      'reports of one outlet',
      [
        ['Courier', 'en'],
        ['Courier', 'kk'],
      ],
      '2 reports (en 1, kk 1) · Courier',
    ],
  ] as const)('counts %s', (_, from, counted) => {
    const members = from.map(([outletName, language], i) =>
      report({ outletName, outletId: outletName, language, title: `Title ${i}`, articleId: `a${i}` }),
    );
    const cards = compileDigest(material(astana, { stories: [story({ members, urgency: 'routine' })] }));
    expect(emailOf(renderDigest(cards))).toContain(`\n  Kazakhstan–Japan · ${counted}\n`);
  });

  it('links each headline to a report in its language', () => {
    const both = story({
      members: [
        report({ outletName: 'Ekran', language: 'ru', title: 'Неделя кино', official: true }),
        report({ outletName: 'Courier', language: 'en', title: 'Week of film' }),
      ],
    });
    expect(emailOf(renderDigest(compileDigest(material(astana, { stories: [both] }))))).toMatch(
      /\* Week of film\n(.*\n)+? {2}https:\/\/news\.example\/courier\/1\n/,
    );
  });

  it('begins with the most important stories, in each section too', () => {
    const places = [...emailOf(issue(40)).matchAll(/^== (\w+)|^ {2}(notable|Kazakhstan)/gm)].map(
      ([, section, kind]) => section ?? kind,
    );
    expect(places[0]).toBe('Diplomacy');
    expect(places[1]).toBe('notable');
    expect(places.join(' ')).not.toContain('Kazakhstan notable');
  });

  it.each([0, 1, 40, 2000])('of %i stories keeps below what SNS takes, in every part', (count) => {
    for (const { publication } of issue(count, { ...rendering, limitBytes: 10_000_000 })) {
      expect(publicationBytes(publication)).toBeLessThanOrEqual(PUBLISH_LIMIT_BYTES);
    }
  });

  it('is cut to the limit with a link, keeping the most important', () => {
    const [full] = issue(2000);
    expect(publicationBytes(full!.publication)).toBeLessThanOrEqual(100_000);
    expect(full!.publication.subject).toContain('2000 stories');
    expect(full!.publication.bodies.email).toMatch(
      /\d+ more stories not shown here\.\nRead all: https:\/\/archive\.example\/digests\/astana\/20260302t045900z\.html\n/,
    );
    expect(full!.publication.bodies.email?.match(/^ {2}notable/gm)?.length).toBe(100);
  });

  it('with titles of 5,000 characters still shows what it has', () => {
    const long = stories(30).map((one) => ({ ...one, headlines: { en: 'long '.repeat(1000) } }));
    const [full] = renderDigest(compileDigest(material(astana, { stories: long })), rendering);
    expect(full!.publication.bodies.email?.match(/^\* long/gm)).toHaveLength(30);
  });

  it('of an empty day is one line, or silence', () => {
    const empty = (whenEmpty: 'say-so' | 'stay-silent') =>
      renderDigest(compileDigest(material({ ...astana, whenEmpty }, { stories: [] })), rendering);
    expect(emailOf(empty('say-so')).split('\n')).toHaveLength(1);
    expect(emailOf(empty('say-so'))).toContain('Nothing new between Kazakhstan and Japan');
    expect(empty('stay-silent')).toEqual([]);
  });

  it('tells of sources that fail even when nothing is new', () => {
    expect(emailOf(renderDigest(compileDigest(material(astana, { stories: [] })), rendering))).toContain(
      'Sources: trouble with 1 of 84: Harbour Post since 27 February',
    );
  });
});
