import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXPECTED_OF_FEATURES, EXPECTED_OF_SIGNS } from '../../bench/expected-weights';
import { readLabelled } from '../../bench/labelled';
import { trainModels } from '../../bench/relevance-training';
import { FEATURES } from '../../lambdas/domain/relevance/features';
import weights from '../../lambdas/domain/relevance/relevance.weights.json';
import { URGENCY_SIGNS } from '../../lambdas/domain/relevance/urgency-signs';

const folder = join(import.meta.dirname, '../../fixtures/relevance');

it('fits the committed weights again, to the digit, from the labelled documents of the repository alone', {
  timeout: 120_000,
}, () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const documents = readLabelled(files.map((name) => join(folder, name)));
  expect({ documents: documents.length, ...trainModels(documents) }).toEqual(weights);
});

it.each([
  ['features', FEATURES, EXPECTED_OF_FEATURES],
  ['signs of urgency', URGENCY_SIGNS, EXPECTED_OF_SIGNS],
])('expects something only of %s that there are', (_, known, expected) => {
  const ids = new Set(known.map(({ id }) => id));
  expect(Object.keys(expected).filter((id) => !ids.has(id))).toEqual([]);
});
