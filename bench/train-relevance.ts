import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Labelled, readLabelled } from './labelled';
import { trainModels } from './relevance-training';

/**
 * Writes the committed weights: `npx tsx bench/train-relevance.ts fixtures/relevance/*.jsonl`. The same files in the same
 * order give the same digits; those committed come from the repository's own documents alone, and a test fits them again.
 */
const target = join(
  dirname(fileURLToPath(import.meta.url)),
  '../lambdas/domain/relevance/relevance.weights.json',
);
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the labelled files to train on, for example fixtures/relevance/*.jsonl');
  process.exit(1);
}
const documents: Labelled[] = readLabelled(files);
const models = trainModels(documents);
writeFileSync(target, `${JSON.stringify({ documents: documents.length, ...models }, undefined, 1)}\n`);
console.log(`${documents.length} documents → ${target}`);
