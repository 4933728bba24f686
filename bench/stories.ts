import { classify } from '../lambdas/domain/relevance/classify';
import { assignStory, openStory } from '../lambdas/domain/story/assign-story';
import { candidateOf, groupDocuments } from '../lambdas/domain/story/group-documents';
import type { StoryCandidate } from '../lambdas/domain/story/story';
import { bCubed, type Labelled, pairs, readStories } from './story-scores';

const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;
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

const args = process.argv.slice(2);
/** `--same LABEL=LABEL`: one event labelled twice. */
const SAME = new Map(
  args.flatMap((arg, n) => (args[n - 1] === '--same' ? [arg.split('=') as [string, string]] : [])),
);
/** Time to assign an article against a window of 300 stories, made of the documents again and again. */
function windowSpeed(documents: readonly Labelled[]) {
  const candidates = documents.map(candidateOf);
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
const files = args.filter((arg, n) => !arg.startsWith('--') && args[n - 1] !== '--same');
if (files.length === 0) {
  console.error(
    'usage: npx tsx bench/stories.ts [--errors] [--same LABEL=LABEL] FILE …   (fields id, lang, title, text, event, published)',
  );
  process.exit(2);
}
classify({ title: '', text: '' });
for (const file of files) {
  const documents = readStories([file], SAME);
  report(`${file}, all`, documents);
  const relevant = documents.filter((d) => ['bilateral', 'regional'].includes(d.label ?? 'bilateral'));
  report(`${file}, relevant by label`, relevant);
  report(
    `${file}, labelled with an event`,
    documents.filter(({ event }) => event !== null),
  );
  windowSpeed(documents);
}
