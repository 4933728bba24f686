import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { isRelevant, type Relation, type Topic } from '#domain/relevance/verdict';

type Labelled = { id: string; lang: string; title: string; text: string; label: Relation; topics: Topic[] };
type Floor = { relevantF1: number; fourWay: number; topicF1: number };

const read = (path: string): string =>
  readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), 'utf8');
const floors: Record<string, Floor> = JSON.parse(read('floors.json')).relevance;
const labelled = (lang: string): Labelled[] =>
  read(`relevance/${lang}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const f1 = (pairs: [boolean, boolean][]): number => {
  const hits = pairs.filter(([said, true_]) => said && true_).length;
  const wrong = pairs.filter(([said, true_]) => said !== true_).length;
  return (2 * hits) / (2 * hits + wrong);
};

describe('the labelled documents', () => {
  it('are at least two hundred, each with its own id', () => {
    const all = Object.keys(floors).flatMap(labelled);
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(['en', 'ru', 'kk', 'ja'])('in %s are judged no worse than the floor', (lang) => {
    const documents = labelled(lang);
    const verdicts = documents.map((document) => classify(document));
    const floor = floors[lang]!;
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
    expect(f1(relevant)).toBeGreaterThanOrEqual(floor.relevantF1);
    expect(right / documents.length).toBeGreaterThanOrEqual(floor.fourWay);
    expect(f1(topics)).toBeGreaterThanOrEqual(floor.topicF1);
  });
});
