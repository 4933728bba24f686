import { readFileSync } from 'node:fs';
import { classify } from '../lambdas/domain/relevance/classify';
import { type GroupedDocument, groupDocuments } from '../lambdas/domain/story/group-documents';

type Labelled = GroupedDocument & { readonly lang: string; readonly event: string | null };

/** Documents of labelled files: `event` names the development, null one that no other document tells. */
const read = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .map((document) => ({
      ...document,
      language: document.lang,
      published: document.published ?? undefined,
    }));

/** B-cubed (Bagga and Baldwin 1998): precision and recall of each document's story, averaged. */
function bCubed(documents: readonly Labelled[], storyOf: ReadonlyMap<string, string>) {
  const eventOf = new Map(documents.map(({ id, event }) => [id, event ?? `single ${id}`]));
  const share = (among: (id: string) => boolean, right: (id: string) => boolean) => {
    const all = documents.filter(({ id }) => among(id));
    return all.filter(({ id }) => right(id)).length / all.length;
  };
  const sums = documents.map(({ id }) => {
    const sameStory = (other: string) => storyOf.get(other) === storyOf.get(id);
    const sameEvent = (other: string) => eventOf.get(other) === eventOf.get(id);
    return { precision: share(sameStory, sameEvent), recall: share(sameEvent, sameStory) };
  });
  const mean = (pick: 'precision' | 'recall') => sums.reduce((sum, one) => sum + one[pick], 0) / sums.length;
  return f1(mean('precision'), mean('recall'));
}

const f1 = (precision: number, recall: number) => ({
  precision,
  recall,
  f1: (2 * precision * recall) / (precision + recall || 1),
});

/** Pairs found and right, all of them or only those of two languages. */
function pairs(documents: readonly Labelled[], storyOf: ReadonlyMap<string, string>, acrossOnly: boolean) {
  let [found, right, wanted] = [0, 0, 0];
  for (const [n, a] of documents.entries()) {
    for (const b of documents.slice(n + 1)) {
      if (acrossOnly && a.lang === b.lang) continue;
      const together = storyOf.get(a.id) === storyOf.get(b.id);
      const same = a.event !== null && a.event === b.event;
      found += Number(together);
      wanted += Number(same);
      right += Number(together && same);
    }
  }
  return { ...f1(found ? right / found : 1, wanted ? right / wanted : 1), found, wanted };
}

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
  const stories = Map.groupBy ? Map.groupBy(documents, ({ id }) => storyOf.get(id)) : new Map();
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

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error(
    'usage: npx tsx bench/stories.ts [--errors] FILE.jsonl …   (fields id, lang, title, text, event, published)',
  );
  process.exit(2);
}
classify({ title: '', text: '' });
for (const file of files) {
  const documents = read(file);
  report(`${file}, all`, documents);
  const relevant = documents.filter((d) =>
    ['bilateral', 'regional'].includes((d as { label?: string }).label ?? 'bilateral'),
  );
  report(`${file}, relevant by label`, relevant);
  report(
    `${file}, labelled with an event`,
    documents.filter(({ event }) => event !== null),
  );
}
