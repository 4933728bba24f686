import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic, Urgency } from '#domain/relevance/verdict';
import { joinStory, openStory } from '#domain/story/assign-story';
import { candidateOf, groupDocuments } from '#domain/story/group-documents';
import type { Story, StoryCandidate } from '#domain/story/story';
import { NOW } from '../../support/builders';
import { storyCases } from '../../support/labelled-stories';
import { aCandidate } from '../../support/stories';

const article = fc.record({
  relation: fc.constantFrom('bilateral' as const, 'regional' as const),
  urgency: fc.constantFrom<Urgency>('urgent', 'notable', 'routine'),
  topics: fc.uniqueArray(fc.constantFrom<Topic>('energy', 'mining', 'sport'), { minLength: 1 }),
  language: fc.constantFrom('en' as const, 'ru' as const, 'ja' as const),
  amounts: fc.uniqueArray(fc.constantFrom('USD:1000', 'JPY:500', 't:40')),
});

const candidatesOf = (articles: readonly (typeof article extends fc.Arbitrary<infer A> ? A : never)[]) =>
  articles.map(({ relation, urgency, topics, language, amounts }, n) => {
    const { facts } = aCandidate();
    return aCandidate(
      { topics, facts: { ...facts, relation, urgency, amounts } },
      { articleId: `article ${n}`, outletId: `outlet ${n}`, language, relation },
    );
  });

function told(candidates: readonly StoryCandidate[]): Story {
  const [first, ...others] = candidates;
  if (!first) throw new Error('a story has an article');
  return others.reduce(
    (story, candidate) => joinStory(story, candidate, NOW, []).story,
    openStory(first, NOW),
  );
}

/** What of a story readers and filters see, which articles make together. */
const madeTogether = ({ relation, urgency, topics, languages, members, memberCount, facts }: Story) => ({
  relation,
  urgency,
  topics: [...topics].sort(),
  languages: [...languages].sort(),
  members: members.map(({ articleId }) => articleId).sort(),
  memberCount,
  amounts: [...facts.amounts].sort(),
});

describe('the articles of a story', () => {
  const inTwoOrders = fc
    .array(article, { minLength: 1, maxLength: 12 })
    .chain((articles) =>
      fc.tuple(
        fc.constant(articles),
        fc.shuffledSubarray([...articles.keys()], { minLength: articles.length }),
      ),
    );

  it('make the same of it in whatever order they come', () => {
    fc.assert(
      fc.property(inTwoOrders, ([articles, order]) => {
        const candidates = candidatesOf(articles);
        const shuffled = order.flatMap((n) => candidates[n] ?? []);
        expect(madeTogether(told(shuffled))).toEqual(madeTogether(told(candidates)));
      }),
    );
  });

  it('are members once, however often they are read', () => {
    fc.assert(
      fc.property(inTwoOrders, ([articles, order]) => {
        const candidates = candidatesOf(articles);
        const again = order.flatMap((n) => candidates[n] ?? []);
        expect(madeTogether(told([...candidates, ...again]))).toEqual(madeTogether(told(candidates)));
      }),
    );
  });
});

it('is the same stories whatever the order in which a finished list is given', () => {
  const documents = storyCases().flatMap((one) => one.documents);
  const candidates = new Map(documents.map((document) => [document, candidateOf(document)]));
  const partition = (list: typeof documents) => {
    const grouped = groupDocuments(
      list,
      undefined,
      list.flatMap((document) => candidates.get(document) ?? []),
    );
    return new Map(grouped.map(({ id, story }) => [id, story]));
  };
  const given = partition(documents);
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      for (const [id, story] of partition(shuffled)) expect(story).toBe(given.get(id));
    }),
    { numRuns: 10 },
  );
});

describe('articles that nobody knows the date of', () => {
  const uranium = {
    title: 'Kazatomprom and Marubeni sign a uranium supply contract',
    text: 'Kazatomprom will deliver 4,200 tonnes of uranium to Marubeni for $1.1 billion, the two firms said in Tokyo on 18 December.',
  };
  const retold = {
    title: 'Казатомпром поставит Марубени уран',
    text: 'Казатомпром поставит компании «Марубени» 4200 тонн урана на 1,1 млрд долларов. Контракт подписан в Токио 18 декабря.',
  };
  const documents = [
    { id: 'b', ...uranium, language: 'en' },
    { id: 'a', ...retold, language: 'ru' },
    { id: 'd', title: 'Sumo', text: 'Kinbozan won his eighth bout in Osaka.', language: 'en' },
  ];

  it('find each other though none has a date', () => {
    const [one, other, sumo] = groupDocuments(documents).map(({ story }) => story);
    expect(one).toBe(other);
    expect(sumo).not.toBe(one);
  });

  it('are kept apart where they are empty', () => {
    const empty = { title: '', text: '', language: 'en' };
    const stories = groupDocuments([
      { id: 'x', ...empty },
      { id: 'y', ...empty },
    ]).map(({ story }) => story);
    expect(new Set(stories).size).toBe(2);
  });
});
