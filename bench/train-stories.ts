import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldsOf } from './labelled';
import { bCubed, type Labelled, pairs, readStories } from './story-scores';
import { group, type Prepared, prepare, trainStories } from './story-training';

/**
 * Fits the weights by which articles join stories: `npx tsx bench/train-stories.ts [--dry] [--same LABEL=LABEL] FILE …`,
 * files of JSON lines (id, lang, title, text, event, published) and cases of fixtures/stories (all of them one set). Prints
 * figures of folds by event, held out in turn, then writes the weights fitted on everything. The same files give the same digits.
 */
const target = join(dirname(fileURLToPath(import.meta.url)), '../lambdas/domain/story/story.weights.json');
const FOLDS = 5;

const args = process.argv.slice(2);
const same = new Map(
  args.flatMap((arg, n) => (args[n - 1] === '--same' ? [arg.split('=') as [string, string]] : [])),
);
const files = args.filter((arg, n) => !arg.startsWith('--') && args[n - 1] !== '--same');
if (files.length === 0) {
  console.error('Name the labelled files to train on, for example fixtures/stories/*.json');
  process.exit(2);
}
const cases = files.filter((file) => !file.endsWith('.jsonl'));
const sets: Labelled[][] = [
  ...files.filter((file) => file.endsWith('.jsonl')).map((file) => readStories([file], same)),
  ...(cases.length > 0 ? [readStories(cases, same)] : []),
];
const prepared = sets.map(prepare);

const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;
function report(name: string, documents: readonly Labelled[], storyOf: ReadonlyMap<string, string>) {
  const all = bCubed(documents, storyOf);
  const across = pairs(documents, storyOf, true);
  console.log(
    `${name.padEnd(28)} B-cubed P ${percent(all.precision)} R ${percent(all.recall)} F1 ${percent(all.f1)}   across languages P ${percent(across.precision)} R ${percent(across.recall)}`,
  );
}

const folds = sets.map((set) => foldsOf(set as never, FOLDS));
const heldOut = sets.map(() => new Map<string, string>());
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = (s: number, wanted: boolean): Prepared[] =>
    (prepared[s] ?? []).filter((_, n) => (folds[s]?.[n] === fold) === wanted);
  const weights = trainStories(prepared.map((_, s) => inFold(s, false)));
  for (const s of sets.keys())
    for (const [id, story] of group(inFold(s, true), weights)) heldOut[s]?.set(id, `${fold} ${story}`);
}
const weights = trainStories(prepared);
for (const [s, set] of sets.entries()) {
  report(`set ${s + 1}, folds held out`, set, heldOut[s] ?? new Map());
  report(`set ${s + 1}, trained on it`, set, group(prepared[s] ?? [], weights));
}
for (const [s, set] of sets.entries()) {
  if (sets.length < 2) break;
  const others = trainStories(prepared.filter((_, n) => n !== s));
  report(`set ${s + 1}, by the other sets`, set, group(prepared[s] ?? [], others));
}
console.log(JSON.stringify(weights));
if (!args.includes('--dry')) writeFileSync(target, `${JSON.stringify(weights, undefined, 1)}\n`);
