import { describe, expect, it } from 'vitest';
import { joinStory } from '#domain/story/assign-story';
import { conceptsIn } from '#domain/story/concepts';
import { materialChanges } from '#domain/story/material-change';
import type { MaterialFacts, StoryCandidate } from '#domain/story/story';
import { NOW } from '../../support/builders';
import { aCandidate, aStory } from '../../support/stories';

const again = (
  facts: Partial<MaterialFacts>,
  member: Partial<StoryCandidate['member']> = {},
  over: Partial<StoryCandidate> = {},
) =>
  aCandidate({ facts: { ...aCandidate().facts, ...facts }, ...over }, { articleId: 'article-2', ...member });

describe('a material change', () => {
  it('is an amount that the article says was raised, though it still names the old one', () => {
    const raised = again({
      amounts: ['USD:1100000000', 'USD:1500000000'],
      revisedAmounts: ['USD:1100000000', 'USD:1500000000'],
    });
    expect(materialChanges(aStory(), raised)).toEqual([
      { what: 'amount', from: 'USD:1100000000', to: 'USD:1500000000' },
    ]);
  });

  it('is an amount corrected on the same page', () => {
    const corrected = again({ amounts: ['USD:1300000000'] }, { articleId: 'article-1' });
    expect(materialChanges(aStory(), corrected)).toMatchObject([{ what: 'amount', to: 'USD:1300000000' }]);
  });

  it('is a new day that the article says the event was moved to', () => {
    expect(materialChanges(aStory(), again({ revisedDays: ['2025-12-18', '2026-01-20'] }))).toEqual([
      { what: 'date', from: '2025-12-18', to: '2026-01-20' },
    ]);
  });

  it('is more urgency from the outlet that told it with less', () => {
    expect(materialChanges(aStory(), again({ urgency: 'urgent' }))).toMatchObject([{ what: 'urgency' }]);
  });

  it('is a story of the region that turns out to be one of the two countries', () => {
    const fingerprint = { ...aCandidate().fingerprint, regional: 0.9 };
    const facts = { ...aCandidate().facts, relation: 'regional' as const };
    const story = aStory({}, aCandidate({ fingerprint, facts }, { relation: 'regional' }));
    const clear = again({}, {}, { fingerprint: { ...fingerprint, regional: 0.1 } });
    const unclear = again({}, {}, { fingerprint: { ...fingerprint, regional: 0.45 } });
    expect(materialChanges(story, clear)).toMatchObject([{ what: 'relation' }]);
    expect(materialChanges(story, unclear)).toEqual([]);
  });
});

describe('on a visit', () => {
  const onVisit = (names: readonly string[]) => ({
    fingerprint: { ...aCandidate().fingerprint, names, visitors: ['kz:tokayev'] },
  });
  const visit = aStory({
    facts: { ...aCandidate().facts, parties: ['kz:tokayev'] },
    fingerprints: [onVisit(['!kz:tokayev', 'jp:kantei']).fingerprint],
  });

  it('a deal of firms that nobody has named there is news, once', () => {
    const deal = again(
      { parties: ['kz:ktz', 'jp:mitsui'] },
      {},
      onVisit(['!kz:ktz', '!jp:mitsui', 'kz:tokayev']),
    );
    expect(materialChanges(visit, deal)).toEqual([{ what: 'party', to: 'kz:ktz' }]);
    const why = { names: [{ id: 'kz:ktz', name: 'KTZ', side: 'kz' as const }], score: 0.9 };
    expect(materialChanges(visit, { ...deal, why })).toEqual([{ what: 'party', to: 'kz:ktz', name: 'KTZ' }]);
    const { story } = joinStory(visit, deal, new Date('2025-12-18T09:00:00Z'), []);
    const other = again(
      { parties: ['jp:mitsui'] },
      { articleId: 'article-3' },
      onVisit(['!jp:mitsui', 'kz:tokayev']),
    );
    expect(materialChanges(story, other)).toEqual([]);
    const known = { ...visit, facts: { ...visit.facts, parties: ['kz:tokayev', 'jp:mitsui'] } };
    expect(materialChanges(known, other)).toEqual([]);
  });

  const titled = (title: string, visitors: readonly string[] = []) => {
    const { fingerprint } = onVisit([]);
    const concepts = conceptsIn(title, '').map(({ id }) => `!${id}`);
    return again({}, { articleId: title, title }, { fingerprint: { ...fingerprint, concepts, visitors } });
  };
  const arrival = aStory({}, aCandidate(onVisit([]), { title: 'Tokayev arrives in Tokyo for talks' }));

  it.each([
    [
      'Japan abolishes visas for Kazakhstan',
      'Япония отменяет визы для казахстанцев',
      'カザフ国民の査証を免除へ',
    ],
    ['Tokayev promises Sapporo a direct flight', 'Прямой рейс на Хоккайдо', '新千歳に直行便'],
    ['Japan lifts tariffs on Kazakh lamb', 'Япония снижает тарифы', '羊肉の関税を撤廃'],
    ['Kazakh student arrested in Osaka', 'В Осаке задержан студент', 'カザフ人留学生を逮捕'],
    ['Two Kazakhs injured in Hakone', 'ДТП в Хаконе', '箱根で事故'],
  ])('an act that no headline told is news, once in all languages: %s', (first, ...others) => {
    expect(materialChanges(arrival, titled(first))).toEqual([{ what: 'development', to: first }]);
    const { story, change } = joinStory(arrival, titled(first), new Date('2025-12-18T09:00:00Z'), []);
    expect(change).toBe('material');
    expect(story.revision).toBe(2);
    for (const title of others) {
      expect(materialChanges(arrival, titled(title))).toEqual([{ what: 'development', to: title }]);
      expect(materialChanges(story, titled(title))).toEqual([]);
    }
  });

  it('a visit that is put off is news, and what it is put off for is none beside it', () => {
    const off = titled('カザフ首相の来日延期　発電所事故への対応で', ['kz:tokayev']);
    expect(materialChanges(arrival, off)).toMatchObject([{ what: 'development' }]);
    const { story } = joinStory(arrival, off, new Date('2025-12-18T09:00:00Z'), []);
    const told = titled('Визит в Японию отложен', ['kz:tokayev']);
    expect(materialChanges(arrival, told)).toMatchObject([{ what: 'development' }]);
    expect(materialChanges(story, told)).toEqual([]);
  });

  it.each([
    'Leaders sign a joint statement and 31 documents',
    'Tokayev meets the emperor at the palace',
    'Япония выделит заём на сухой порт',
    'トカエフ大統領、京大で講演',
    'Concert of a Kazakh choir is cancelled',
  ])('what every visit has is none: %s', (title) => {
    expect(materialChanges(arrival, titled(title))).toEqual([]);
  });

  it('an act is none beside a story that is no visit, nor when the story was opened with it', () => {
    const rule = aStory({}, aCandidate({}, { title: 'Japan eases rules for Kazakh travellers' }));
    expect(materialChanges(rule, titled('Japan abolishes visas for Kazakhstan'))).toEqual([]);
    const withVisas = aStory(
      {},
      aCandidate(onVisit([]), { title: 'Visa-free with Japan, says Tokayev in Tokyo' }),
    );
    expect(materialChanges(withVisas, titled('Япония отменяет визы'))).toEqual([]);
    expect(materialChanges(withVisas, titled('Япония отменяет визы', ['kz:tokayev']))).toEqual([]);
  });

  it.each([
    ['the seat where the guest is received', onVisit(['!jp:diet', '!kz:tokayev'])],
    ['a person who is met', onVisit(['!jp:takaichi', 'kz:tokayev'])],
    ['a firm in the text alone', onVisit(['!kz:tokayev', 'jp:mitsui'])],
    [
      'a firm in an article on no visit',
      { fingerprint: { ...onVisit(['!jp:mitsui']).fingerprint, visitors: [] } },
    ],
  ])('%s is none', (_, over) => {
    expect(materialChanges(visit, again({}, {}, over))).toEqual([]);
  });
});

describe('no material change', () => {
  it('is the same news in another language of the outlet, judged more urgent by other words', () => {
    expect(materialChanges(aStory(), again({ urgency: 'urgent' }, { language: 'ru' }))).toEqual([]);
  });

  it.each<[string, Partial<MaterialFacts>, Partial<StoryCandidate['member']>]>([
    ['is another amount picked by another outlet', { amounts: ['USD:1700000000'] }, { outletId: 'other' }],
    ['is another day in a further article', { days: ['2026-02-02'] }, {}],
    ['is a raise in a unit the story has no amount in', { revisedAmounts: ['KZT:5000'] }, {}],
    ['is a raise of something of another size', { revisedAmounts: ['USD:90'] }, {}],
    ['is the known amount, rounded', { revisedAmounts: ['USD:1110000000'] }, {}],
    ['is urgency as another outlet sees it', { urgency: 'urgent' }, { outletId: 'other' }],
    ['is another headline', {}, { title: 'Uranium for Japan' }],
    ['is a new date of publication', {}, { published: '2025-12-19T00:00:00.000Z' }],
  ])('%s', (_, facts, member) => {
    expect(materialChanges(aStory(), again(facts, member))).toEqual([]);
  });

  it('is more urgency from an outlet that told it so before, though in silence: it is told to those whom it concerns', () => {
    const quietly = again({ urgency: 'urgent' }, { outletId: 'other' }, { quiet: true });
    const { story } = joinStory(aStory(), quietly, NOW, []);
    const loudly = again({ urgency: 'urgent' }, { outletId: 'other', articleId: 'article-3' });
    expect(materialChanges(story, loudly)).toEqual([]);
    expect(joinStory(story, loudly, NOW, [])).toMatchObject({ change: 'raised', story: { revision: 1 } });
  });

  it('makes a story more urgent when nobody can join it any more, whose alert may be forgotten', () => {
    const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
    const corrected = again({ urgency: 'urgent' }, { articleId: 'article-1', language: 'ru' });
    const story = aStory({}, aCandidate({}, { language: 'ja' }));
    expect(joinStory(story, corrected, later(6), []).change).toBe('raised');
    expect(joinStory(story, corrected, later(8), []).change).toBe('joined');
  });

  it('comes from an entry that must be quiet', () => {
    expect(materialChanges(aStory(), again({ urgency: 'urgent' }, {}, { quiet: true }))).toEqual([]);
  });
});
