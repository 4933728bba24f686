import { expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { fingerprintOf } from '#domain/story/fingerprint';
import { storyCases } from '../../support/labelled-stories';

const MOST_BYTES = 1_536;

it('stays below 1.5 KB, however long and full of names the article', () => {
  const documents = storyCases().flatMap((one) => one.documents);
  const title = documents.map((one) => one.title).join(', ');
  const text = documents.map((one) => one.text).join('\n');
  const { names, topics } = classify({ title, text });
  const print = fingerprintOf({ title, text, names, topics, near: '2026-03-03T00:00:00Z', regional: 0.5 });
  expect(Buffer.byteLength(JSON.stringify(print))).toBeLessThan(MOST_BYTES);
});

it('is the same for a text in capitals apart from what capitals hide', () => {
  const source = { names: [], topics: [], title: 'Visa', text: 'The bridge of Semey costs $45 million.' };
  const { concepts, numbers } = fingerprintOf(source);
  const loud = fingerprintOf({ ...source, title: 'VISA', text: source.text.toUpperCase() });
  expect(loud.concepts).toEqual(concepts);
  expect(loud.numbers).toEqual(numbers);
});
