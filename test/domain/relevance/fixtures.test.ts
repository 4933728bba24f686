import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { detectLanguage } from '#domain/relevance/language';
import { isRelevant, type Relation, type Topic, type Urgency } from '#domain/relevance/verdict';

type Labelled = {
  id: string;
  lang: string;
  title: string;
  text: string;
  label: Relation;
  topics: Topic[];
  urgency?: Urgency;
  published: string;
  event: string;
};
type Floor = { relevantF1: number; fourWay: number; topicF1: number };

const read = (path: string): string =>
  readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), 'utf8');
const {
  relevance: floors,
  heldOut,
  reported,
  urgency,
}: {
  relevance: Record<string, Floor>;
  heldOut: Floor;
  reported: Floor;
  urgency: { taught: number; heldOut: number; alike: number };
} = JSON.parse(read('floors.json'));
const labelled = (file: string): Labelled[] =>
  read(`relevance/${file}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const FILES = ['en', 'ru', 'kk', 'ja', 'other', 'parallel'];
const taught = [...FILES, 'newsrooms', 'independent-desks', 'whole-articles'].flatMap((file) =>
  labelled(file),
);
const held = FILES.flatMap((file) => labelled(`held-out/${file}`));

const f1 = (pairs: [boolean, boolean][]): number => {
  const hits = pairs.filter(([said, true_]) => said && true_).length;
  const wrong = pairs.filter(([said, true_]) => said !== true_).length;
  return (2 * hits) / (2 * hits + wrong);
};

/** By writers who had not seen how it is judged, nor what it is taught. */
const byOthers = labelled('held-out/reported');

describe('the labelled documents', () => {
  it('are at least a thousand, each with its own id', () => {
    const all = [...taught, ...held, ...byOthers];
    expect(all.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('keep those held out apart from those taught', () => {
    const known = new Set(taught.flatMap(({ title, text }) => [title, text]));
    expect([...held, ...byOthers].filter(({ title, text }) => known.has(title) || known.has(text))).toEqual(
      [],
    );
  });

  it.each(['en', 'ru', 'kk', 'ja'])('in %s are judged no worse than the floor', (lang) => {
    const { relevantF1, fourWay, topicF1 } = figures(labelled(lang));
    const floor = floors[lang]!;
    expect(relevantF1).toBeGreaterThanOrEqual(floor.relevantF1);
    expect(fourWay).toBeGreaterThanOrEqual(floor.fourWay);
    expect(topicF1).toBeGreaterThanOrEqual(floor.topicF1);
  });

  it.each([
    ['of our own', held, heldOut],
    ['by others', byOthers, reported],
  ])('that the weights have not seen are judged no worse than the floor: %s', (_, documents, floor) => {
    const { relevantF1, fourWay, topicF1 } = figures(documents);
    expect(documents.length).toBeGreaterThanOrEqual(80);
    expect(relevantF1).toBeGreaterThanOrEqual(floor.relevantF1);
    expect(fourWay).toBeGreaterThanOrEqual(floor.fourWay);
    expect(topicF1).toBeGreaterThanOrEqual(floor.topicF1);
  });

  it.each(['taught', 'heldOut'] as const)('are given their urgency no worse than the floor: %s', (set) => {
    const documents = (set === 'taught' ? taught : held).filter((document) => document.urgency);
    const right = documents.filter((document) => classify(document).urgency === document.urgency);
    expect(documents.length).toBeGreaterThanOrEqual(80);
    expect(right.length / documents.length).toBeGreaterThanOrEqual(urgency[set]);
  });

  it.each(['parallel', 'held-out/parallel'])('are equally urgent in every language: %s', (file) => {
    const documents = labelled(file);
    const given = documents.map((document) => classify(document).urgency);
    const pairs = documents.flatMap((one, at) =>
      documents.flatMap((other, index) =>
        index > at && other.event === one.event ? [given[at] === given[index]] : [],
      ),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(100);
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThanOrEqual(urgency.alike);
  });

  it('are told apart by language on a hundred characters', () => {
    const long = [...taught, ...held].filter(({ text }) => text.length >= 100);
    const right = long.filter(({ lang, text }) => detectLanguage(text.slice(0, 100)) === lang);
    expect(long.length).toBeGreaterThanOrEqual(300);
    expect(right.length / long.length).toBeGreaterThanOrEqual(0.99);
  });
});

function figures(documents: readonly Labelled[]): Floor {
  const verdicts = documents.map((document) => classify(document));
  const relevant = documents.map(({ label }, at): [boolean, boolean] => [
    isRelevant(verdicts[at]!.relation),
    isRelevant(label),
  ]);
  const topics = documents.flatMap((document, at) =>
    [...new Set([...document.topics, ...verdicts[at]!.topics])].map((topic): [boolean, boolean] => [
      verdicts[at]!.topics.includes(topic),
      document.topics.includes(topic),
    ]),
  );
  const right = documents.filter(({ label }, at) => verdicts[at]!.relation === label).length;
  return { relevantF1: f1(relevant), fourWay: right / documents.length, topicF1: f1(topics) };
}
