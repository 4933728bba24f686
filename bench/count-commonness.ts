import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Commonness } from '../lambdas/domain/story/commonness';
import { entriesOf } from '../lambdas/domain/story/weighed';
import { readStories } from './story-scores';
import { prepare } from './story-training';

/**
 * Counts in how many developments each name and concept stands, which tells how much it says that two articles share it:
 *
 *     npx tsx bench/count-commonness.ts fixtures/stories/*.json fixtures/stories/retold/*.jsonl fixtures/reported-stories/*.jsonl fixtures/relevance/*.jsonl
 *
 * Articles of one development count once; one that names no event is a development of its own. The weights of `bench/train-stories.ts` are
 * fitted on top.
 */
const target = join(
  dirname(fileURLToPath(import.meta.url)),
  '../lambdas/domain/story/commonness.weights.json',
);

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the labelled files to count in, for example fixtures/relevance/*.jsonl');
  process.exit(2);
}
const having = new Map<string, Set<string>>();
const developments = new Set<string>();
for (const { document, candidate } of prepare(readStories(files))) {
  const development = document.event ?? document.id;
  developments.add(development);
  for (const entry of entriesOf({ ...candidate.fingerprint, skeletons: [], numbers: [], days: [] }))
    having.set(entry, (having.get(entry) ?? new Set()).add(development));
}
const counts = [...having].map(([entry, all]) => [entry, all.size] as const).filter(([, count]) => count > 2);
const counted: Commonness = {
  of: developments.size,
  entries: Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync(target, `${JSON.stringify(counted, undefined, 1)}\n`);
console.log(`${counted.of} developments, ${counts.length} names and concepts in more than two of them`);
