import { classify } from '../lambdas/domain/relevance/classify';
import { assignStory, openStory } from '../lambdas/domain/story/assign-story';
import { candidateOf, groupDocuments } from '../lambdas/domain/story/group-documents';
import type { StoryCandidate } from '../lambdas/domain/story/story';
import { heldOutStories } from './story-folds';
import { bCubed, type Labelled, pairs, percent, readStories, reportLine, setsOf } from './story-scores';
import { group, prepare, trainStories } from './story-training';

const files = readArguments(process.argv.slice(2));
/** `--same LABEL=LABEL`: one event labelled twice. */
const SAME = new Map(files.same.map((pair) => pair.split('=') as [string, string]));

function readArguments(words: readonly string[]) {
  const after = (flag: string) => words.filter((_, n) => words[n - 1] === flag);
  const measured = words.filter(
    (word, n) => !word.startsWith('--') && !/^--(?:same|train)$/.test(words[n - 1] ?? ''),
  );
  return { same: after('--same'), train: after('--train'), folds: words.includes('--folds'), measured };
}

const row = (name: string, { precision, recall, f1: f }: { precision: number; recall: number; f1: number }) =>
  console.log(`${name.padEnd(34)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f)}`);

function report(name: string, documents: readonly Labelled[]) {
  const started = performance.now();
  const storyOf = new Map(groupDocuments(documents).map(({ id, story }) => [id, story]));
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `\n${name}: ${documents.length} documents, ${new Set(storyOf.values()).size} stories, ${Math.round(documents.length / seconds)} documents/s`,
  );
  row('B-cubed', bCubed(documents, storyOf));
  row('pairs', pairs(documents, storyOf, false));
  row('pairs across languages', pairs(documents, storyOf, true));
  if (process.argv.includes('--errors')) errors(documents, storyOf);
}

function errors(documents: readonly Labelled[], storyOf: ReadonlyMap<string, string>) {
  const stories = new Map<string | undefined, Labelled[]>();
  for (const document of documents) {
    const story = storyOf.get(document.id);
    stories.set(story, [...(stories.get(story) ?? []), document]);
  }
  for (const [story, members] of stories) {
    const events = new Set(members.map(({ id, event }: Labelled) => event ?? id));
    if (events.size > 1)
      console.log('mixed', story, members.map((m: Labelled) => `${m.id}=${m.event}`).join(' | '));
  }
  for (const event of new Set(documents.map((d) => d.event))) {
    const its = documents.filter((d) => event !== null && d.event === event);
    const split = new Set(its.map(({ id }) => storyOf.get(id)));
    if (split.size > 1)
      console.log('split', event, its.map((m) => `${m.id}@${storyOf.get(m.id)?.slice(0, 12)}`).join(' '));
  }
}

/** Time to assign an article against a window of 300 stories, made of the documents again and again. */
function windowSpeed(documents: readonly Labelled[]) {
  const candidates = documents.map((document) => candidateOf(document));
  const stories = Array.from({ length: WINDOW }, (_, n) => {
    const candidate = candidates[n % candidates.length] as StoryCandidate;
    const member = { ...candidate.member, articleId: `window ${n}` };
    return openStory({ ...candidate, member }, new Date(member.keptAt));
  });
  const times = candidates.slice(0, 100).map((candidate) => {
    const fresh = stories.map((story) => ({
      ...story,
      fingerprints: story.fingerprints.map((print) => ({ ...print })),
    }));
    const started = process.cpuUsage();
    assignStory(candidate, fresh, new Date(0));
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  const median = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  console.log(
    `\nagainst ${WINDOW} stories: ${median.toFixed(1)} ms of processor time an article (median, nothing kept between articles)`,
  );
}

const WINDOW = 300;

/**
 * What the committed weights make of files that they have not seen is one figure; others are those of weights learnt from the
 * files after `--train` alone, and of folds by event held out in turn while the rest, and the files after `--train`, are learnt from.
 */
function reportTraining(documents: readonly Labelled[]) {
  const beside = setsOf(files.train).map((set) => prepare(readStories(set, SAME)));
  const relevant = documents.filter(isRelevant);
  for (const [name, chosen] of [
    ['all', documents],
    ['relevant by label', relevant],
  ] as const) {
    const set = prepare(chosen);
    if (beside.length > 0)
      console.log(reportLine(`${name}, by the files to train on`, chosen, group(set, trainStories(beside))));
    if (files.folds)
      console.log(
        reportLine(`${name}, folds held out`, chosen, heldOutStories([set], beside)[0] ?? new Map()),
      );
  }
}

const isRelevant = ({ label }: Labelled): boolean => ['bilateral', 'regional'].includes(label ?? 'bilateral');

if (files.measured.length === 0) {
  console.error(
    'usage: npx tsx bench/stories.ts [--errors] [--folds] [--same LABEL=LABEL] [--train FILE] … FILE …   (fields id, lang, title, text, event, published)',
  );
  process.exit(2);
}
classify({ title: '', text: '' });
for (const file of files.measured) {
  const documents = readStories([file], SAME);
  report(`${file}, all`, documents);
  report(`${file}, relevant by label`, documents.filter(isRelevant));
  report(
    `${file}, labelled with an event`,
    documents.filter(({ event }) => event !== null),
  );
  if (files.train.length > 0 || files.folds) reportTraining(documents);
  windowSpeed(documents);
}
