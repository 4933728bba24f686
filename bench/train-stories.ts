import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heldOutStories } from './story-folds';
import { readStories, reportLine, setsOf } from './story-scores';
import { group, prepare, trainStories } from './story-training';

/**
 * Fits the weights by which articles join stories: `npx tsx bench/train-stories.ts [--dry] [--folds] FILE …`, files of JSON
 * lines (id, lang, title, text, event, published) and cases of fixtures/stories. Writes the weights fitted on everything; the
 * same files give the same digits. The committed ones come from the repository alone, after `bench/count-commonness.ts`:
 *
 *     npx tsx bench/newsroom-stories.ts > newsroom.jsonl
 *     npx tsx bench/train-stories.ts fixtures/stories/*.json fixtures/stories/retold/*.jsonl newsroom.jsonl fixtures/reported-stories/*.jsonl
 */
const target = join(dirname(fileURLToPath(import.meta.url)), '../lambdas/domain/story/story.weights.json');

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error('Name the labelled files to train on, for example fixtures/stories/*.json');
  process.exit(2);
}
const sets = setsOf(files).map((set) => prepare(readStories(set)));
const weights = trainStories(sets);
const heldOut = args.includes('--folds') ? heldOutStories(sets) : [];
for (const [s, set] of sets.entries()) {
  const documents = set.map(({ document }) => document);
  console.log(reportLine(`set ${s + 1}, trained on it`, documents, group(set, weights)));
  const storyOf = heldOut[s];
  if (storyOf) console.log(reportLine(`set ${s + 1}, folds held out`, documents, storyOf));
}
console.log(JSON.stringify(weights));
if (!args.includes('--dry')) writeFileSync(target, `${JSON.stringify(weights, undefined, 1)}\n`);
