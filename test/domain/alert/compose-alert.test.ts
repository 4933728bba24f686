import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAlert } from '#domain/alert/compose-alert';
import { composeMessages } from '#domain/alert/compose-messages';
import { septets } from '#domain/alert/gsm7';
import type { ToldStory } from '#domain/alert/told-story';
import { displayWidth, plainUrl } from '#domain/publication/plain-text';
import {
  PUBLISH_LIMIT_BYTES,
  type Publication,
  publicationBytes,
  publishInput,
  renderForProtocol,
} from '#domain/publication/publication';
import { LANGUAGE_CODES } from '#domain/relevance/language-code';
import { TOPICS } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';
import { context, report, story } from '../../../fixtures/messages/cases';
import { aCandidate } from '../../support/stories';

const title = 'Hokuto Power to buy Kazakh uranium';
const told = (about: Partial<Story> = {}) =>
  story({ members: [report({ outletName: 'Courier', language: 'en', title })], ...about });

const email = (publication: Publication) => publication.bodies.email ?? '';

describe('an alert', () => {
  it('names relation, urgency and headline in its subject', () => {
    expect(composeAlert(told({ urgency: 'urgent' }), context).subject).toBe(
      `Kazakhstan–Japan, urgent: ${title}`,
    );
    expect(composeAlert(told({ urgency: 'routine', relation: 'regional' }), context).subject).toBe(
      `Central Asia + Japan: ${title}`,
    );
  });

  it('is marked as an update that says what changed', () => {
    const update = told({ revision: 3, changes: [{ what: 'relation', from: 'regional', to: 'bilateral' }] });
    const publication = composeAlert(update, context);
    expect(publication.subject).toBe(
      `Kazakhstan–Japan, notable, update 3 (now about Kazakhstan–Japan): Hokuto Power to buy Kazakh…`,
    );
    expect(email(publication)).toContain('New: now about Kazakhstan–Japan');
  });

  it('that brings another development is headed by it', () => {
    const update = told({
      revision: 2,
      urgency: 'routine',
      changes: [{ what: 'development', to: 'Japan abolishes visas for Kazakhstan' }],
    });
    expect(composeAlert(update, context).subject).toBe(
      'Kazakhstan–Japan, update 2: Japan abolishes visas for Kazakhstan',
    );
  });

  it.each([
    [{ what: 'amount', to: 'JPY:1.2e11' }, 'amount 120 billion Japanese yen'],
    [{ what: 'amount', from: 'k:14', to: 'n:1500' }, 'figure 1,500, was 14'],
    [{ what: 'amount', to: 't:4200' }, 'figure 4,200 tonnes'],
    [{ what: 'amount', to: '%:12.5' }, 'figure 12.5%'],
    [{ what: 'amount', to: 'MW:500' }, 'figure 500 MW'],
    [{ what: 'amount', to: 'about twice' }, 'figure about twice'],
    [{ what: 'party', to: 'kz:saryarka-avtoprom' }, 'involves Saryarka Avtoprom'],
    [{ what: 'party', to: 'Q999999' }, 'involves a new party'],
    [{ what: 'date', from: '2026-04-01', to: '2026-04-15' }, 'date 15 April 2026, was 1 April 2026'],
    [{ what: 'date', to: 'spring' }, 'date spring'],
    [{ what: 'party', to: 'Q999999', name: 'Saryarka Avtoprom' }, 'involves Saryarka Avtoprom'],
    [{ what: 'development', to: 'Visas abolished' }, '“Visas abolished”'],
    [{ what: 'urgency', from: 'routine', to: 'urgent' }, 'now urgent'],
    [{ what: 'official-source', to: 'akorda' }, 'first official source: akorda'],
  ] as const)('puts the change %j in words', (change, words) => {
    expect(email(composeAlert(told({ revision: 2, changes: [change] }), context))).toContain(`New: ${words}`);
  });

  it('gives every language its headline and every shown report its outlet, language, time and link', () => {
    const both = story({
      members: [
        report({ outletName: 'Courier', language: 'en', title }),
        report({
          outletName: 'Telegraf',
          language: 'ru',
          title: 'Уран на десять лет',
          firstSeen: '2026-03-02T20:30:00Z',
        }),
      ],
    });
    expect(email(composeAlert(both, context))).toContain(
      '  Telegraf (Russian, 3 Mar, 01:30)\n  https://news.example/telegraf/1',
    );
    expect(email(composeAlert(both, { ...context, timeZone: 'Asia/Tokyo' }))).toContain(
      'Telegraf (Russian, 3 Mar, 05:30)',
    );
    expect(email(composeAlert(both, context))).toContain(`${title}\nУран на десять лет`);
  });

  it('shows first-hand and original reports before copies', () => {
    const names = email(
      composeAlert(
        story({
          members: [
            report({
              outletName: 'Mirror',
              language: 'en',
              title,
              copyOf: 'courier-1',
              firstSeen: '2026-03-02T01:00:00Z',
            }),
            report({ outletName: 'Courier', language: 'en', title }),
            report({
              outletName: 'Ministry',
              language: 'en',
              title,
              official: true,
              firstSeen: '2026-03-02T09:00:00Z',
            }),
          ],
        }),
        context,
      ),
    ).match(/^ {2}\w+(?= \()/gm);
    expect(names).toEqual(['  Ministry', '  Courier', '  Mirror']);
  });

  it('shows the report of a change before all others', () => {
    const changedAt = '2026-03-02T12:00:00.000Z';
    const members = [
      report({ outletName: 'Ministry', language: 'en', title, official: true }),
      report({ outletName: 'Courier', language: 'en', title: 'Now for 72 million', keptAt: changedAt }),
    ];
    const first = (revision: number) =>
      email(composeAlert(story({ members, revision, changedAt }), context)).match(/^ {2}\w+(?= \()/m)?.[0];
    expect([first(1), first(2)]).toEqual(['  Ministry', '  Courier']);
  });

  it('says why by a sentence, unless that is the headline again', () => {
    const why = (linkedBy: string) =>
      email(composeAlert(told({ why: { names: [], linkedBy, score: 1 } }), context)).match(/^Why.*$/m)?.[0];
    expect(why('Both signed in Tokyo.')).toBe(
      'Why (99% sure): Kazakhstan and Japan, linked by “Both signed in Tokyo.”',
    );
    expect(why(`${title}.`)).toBe('Why (99% sure): Kazakhstan and Japan, linked by the headline.');
    expect(why(title)).toBe('Why (99% sure): Kazakhstan and Japan, linked by the headline.');
    expect(why('')).toBe('Why (99% sure): Kazakhstan and Japan.');
  });

  it('does not give the outlet that reports it as a reason', () => {
    const names = [
      { id: 'kz:courier', name: 'Courier', side: 'kz' as const },
      { id: 'kz:irtysh-uranium', name: 'Irtysh Uranium', side: 'kz' as const },
    ];
    expect(email(composeAlert(told({ why: { names, score: 1 } }), context))).toContain(
      'Kazakhstan (Irtysh Uranium) and Japan.',
    );
  });

  it.each([
    ['en', 'Third story on uranium this month.'],
    ['ru', 'Третий сюжет по теме «уран» в этом месяце.'],
    ['kk', 'Осы айда «уран» тақырыбындағы 3-оқиға.'],
    ['ja', '「ウラン」は今月3件目。'],
  ] as const)('says in %s what the month had on its subject', (language, line) => {
    const { fingerprint } = aCandidate();
    const third = told({
      fingerprints: [{ ...fingerprint, concepts: ['!uranium'] }],
      thisMonth: { month: '2026-03', places: { uranium: 3, energy: 4 } },
    });
    expect(email(composeAlert(third, { ...context, language })).split('\n')).toContain(line);
    const april = new Date('2026-04-01T00:00:00Z');
    expect(email(composeAlert(third, { ...context, language, now: april }))).not.toContain(line);
  });

  it('links an SMS to the first report whose address leaves room for words when the story has no page', () => {
    const long = report({
      outletName: 'Long',
      language: 'en',
      title,
      url: `https://long.example/${'a'.repeat(150)}`,
      official: true,
    });
    const short = report({ outletName: 'Short', language: 'en', title, url: 'https://short.example/1' });
    const { bodies } = composeAlert(story({ members: [long, short] }), { ...context, storyUrl: undefined });
    expect(bodies.sms).toBe('Kazakhstan-Japan, notable: energy, 2 outlets. https://short.example/1');
  });

  it('carries what filters compare', () => {
    expect(
      publishInput(composeAlert(told({ topics: ['energy', 'mining'] }), context)).MessageAttributes,
    ).toEqual({
      relation: { DataType: 'String', StringValue: 'bilateral' },
      urgency: { DataType: 'String.Array', StringValue: '["notable","all"]' },
      topics: { DataType: 'String.Array', StringValue: '["energy","mining"]' },
      languages: { DataType: 'String.Array', StringValue: '["en"]' },
      channels: { DataType: 'String.Array', StringValue: '["email","sms"]' },
    });
  });

  it('leaves an empty list of topics out of the attributes', () => {
    expect(publishInput(composeAlert(told({ topics: [] }), context)).MessageAttributes).not.toHaveProperty(
      'topics',
    );
  });

  it('keeps the headline out of an SMS unless it is asked for', () => {
    expect(composeAlert(told(), context).bodies.sms).toBe(
      'Kazakhstan-Japan, notable: energy, 1 outlet. https://archive.example/stories/20260302-0f1e2d3c4b.html',
    );
    expect(composeAlert(told(), { ...context, smsWording: 'headline' }).bodies.sms).toContain(title);
  });

  it('has no SMS when the channels leave it out', () => {
    const publication = composeAlert(told(), { ...context, channels: ['email'] });
    expect(publication.bodies.sms).toBeUndefined();
    expect(publication.attributes.channels).toEqual(['email']);
  });

  it('reaches each protocol with its own text', () => {
    const input = publishInput(composeAlert(told(), context));
    expect(renderForProtocol(input, 'email')).toMatchObject({ subject: input.Subject });
    expect(renderForProtocol(input, 'email').body).toContain('Reported by');
    expect(septets(renderForProtocol(input, 'sms').body)).toBeLessThanOrEqual(160);
    expect(septets(renderForProtocol(input, 'sqs').body)).toBeLessThanOrEqual(160);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.lorem({ maxCount: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 5000 }),
);
const anyStory = fc
  .record({
    members: fc.array(
      fc.record({
        outletName: text,
        language: fc.constantFrom(...LANGUAGE_CODES),
        title: text,
        url: fc.oneof(fc.webUrl(), text),
        official: fc.boolean(),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    revision: fc.integer({ min: 1, max: 20 }),
    topics: fc.subarray([...TOPICS]),
    urgency: fc.constantFrom('urgent', 'notable'),
    raisedFrom: fc.constantFrom(undefined, 'notable', 'routine'),
    linkedBy: text,
    name: text,
    changes: fc.array(
      fc.record({
        what: fc.constantFrom('party', 'amount', 'date', 'official-source', 'development', 'urgency'),
        from: fc.option(text, { nil: undefined }),
        to: text,
      }),
      { maxLength: 5 },
    ),
  })
  .map(
    ({ members, revision, topics, urgency, raisedFrom, linkedBy, name, changes }): ToldStory => ({
      ...story({
        members: members.map((member, i) => report({ ...member, articleId: `a${i}`, outletId: `o${i}` })),
        memberCount: members.length * 3,
        revision,
        topics,
        urgency,
        why: {
          names: [
            { id: 'x', name, side: 'kz' },
            { id: 'y', name: linkedBy },
          ],
          linkedBy,
          score: 1,
        },
        changes,
        thisMonth: { month: '2026-03', places: Object.fromEntries(TOPICS.map((topic) => [topic, 12])) },
      }),
      raisedFrom,
    }),
  );

describe('whatever strangers write', () => {
  it('an alert keeps to its lines, its columns and the limits of SNS', () => {
    fc.assert(
      fc.property(
        anyStory,
        fc.constantFrom('en', 'ru', 'kk', 'ja'),
        fc.boolean(),
        (one, language, repeats) => {
          const publication = composeAlert(one, { ...context, language, repeats, smsWording: 'headline' });
          const lines = email(publication).split('\n');
          expect(publication.subject).not.toMatch(/[\p{Cc}\u2028\u2029]|\p{Bidi_Control}/u);
          expect(publication.subject.length).toBeLessThan(100);
          expect(lines.length).toBeLessThanOrEqual(25);
          // A link is never cut.
          const urls = [plainUrl(context.storyUrl?.(one.id)), ...one.members.map(({ url }) => plainUrl(url))];
          const isLink = (line: string) => urls.some((url) => url !== undefined && line.endsWith(url));
          expect(lines.filter((line) => displayWidth(line) > 72 && !isLink(line))).toEqual([]);
          expect(email(publication)).not.toMatch(/[\p{Cs}\u2028\u2029\r\0]|\p{Bidi_Control}/u);
          expect(septets(publication.bodies.sms ?? '')).toBeLessThanOrEqual(160);
          expect(publicationBytes(publication)).toBeLessThan(PUBLISH_LIMIT_BYTES);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('an alert shows every headline of eight languages, and names the languages of more', () => {
    const inLanguages = (count: number) =>
      story({
        members: LANGUAGE_CODES.slice(0, count).map((language, n) =>
          report({ outletName: `Outlet ${n}`, language, title: `Ship ${n}: ${'一帯の港に着く'.repeat(20)}` }),
        ),
        memberCount: 57,
        revision: 2,
        changes: [{ what: 'amount', from: 'USD:3e8', to: 'USD:4.5e8' }],
      });
    const shown = (count: number) =>
      email(composeAlert(inLanguages(count), { ...context, repeats: true })).split('\n');
    expect(shown(8).filter((line) => line.startsWith('Ship'))).toHaveLength(8);
    const many = shown(20);
    expect(many).toHaveLength(25);
    expect(many.filter((line) => line.startsWith('Ship')).length).toBeGreaterThan(6);
    expect(many.find((line) => line.startsWith('Also in'))).toMatch(/^Also in [A-Z][a-z]+, [A-Z].*…$/);
    expect(many).toContain('New: amount 450 million US dollars, was 300 million US dollars');
    expect(many).toContain('  and 56 more reports');
  });
});

describe('a backlog', () => {
  const composeTogether = (...asked: Parameters<typeof composeMessages>) =>
    composeMessages(...asked)[0]!.publication;
  const stories = Array.from({ length: 30 }, (_, i) =>
    told({
      id: `20260302-${String(i).padStart(10, '0')}`,
      urgency: i === 17 ? 'urgent' : 'routine',
      topics: [TOPICS[i % 5] ?? 'energy'],
    }),
  );

  it('is one message with the most important story first', () => {
    const publication = composeTogether(stories, context);
    expect(publication.subject).toBe(`Kazakhstan–Japan, 30 stories in one message: ${title}`);
    expect(email(publication)).toMatch(/1\. Hokuto[^\n]*\n[^\n]*urgent[^\n]*\n[^\n]*20260302-0000000017/);
    expect(email(publication).match(/https:\/\/archive/g)).toHaveLength(30);
    expect(publication.bodies.sms).toBe('Kazakhstan-Japan: 30 stories, 1 urgent. https://archive.example/');
    expect(composeTogether(stories, { ...context, archiveUrl: undefined }).bodies.sms).toBe(
      'Kazakhstan-Japan: 30 stories, 1 urgent. See your email.',
    );
  });

  it('reaches whoever would have got one of its stories', () => {
    expect(composeTogether(stories, context).attributes).toEqual({
      relation: ['bilateral'],
      urgency: ['all', 'routine'],
      topics: ['diplomacy', 'trade-investment', 'energy', 'mining', 'transport-logistics'],
      languages: ['en'],
      channels: ['email', 'sms'],
    });
  });

  it('never grows beyond what SNS takes', () => {
    const long = Array.from({ length: 3000 }, (_, i) => ({
      ...told({ headlines: { en: `${i} ${'long '.repeat(60)}` } }),
      id: `20260302-${i}`,
    }));
    const publication = composeTogether(long, context);
    expect(publicationBytes(publication)).toBeLessThanOrEqual(PUBLISH_LIMIT_BYTES);
    expect(email(publication)).toMatch(
      /\d+ more stories not shown here\.\nRead all: https:\/\/archive\.example\/\n/,
    );
    expect(email(publication)).not.toContain('irtysh stories');
    const alone = email(composeTogether(long, { ...context, archiveUrl: undefined }));
    expect(alone.replace(/\s+/g, ' ')).toContain('not shown here. Whoever runs this monitor can list them');
  });
});
