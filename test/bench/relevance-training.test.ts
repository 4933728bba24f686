import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLabelled } from '../../bench/labelled';
import { trainModels } from '../../bench/relevance-training';
import weights from '../../lambdas/domain/relevance/relevance.weights.json';

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
