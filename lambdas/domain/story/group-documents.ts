import { createHash } from 'node:crypto';
import type { Outlet } from '#domain/outlet/outlet';
import { classify } from '#domain/relevance/classify';
import { assignStory } from './assign-story';
import { mergedOnSecondLook } from './second-look';
import { STORY_WINDOW_DAYS, type Story, type StoryCandidate } from './story';
import { storyCandidate } from './story-candidate';
import { STORY_WEIGHTS } from './story-score';

/** A document to be grouped, without the pipeline around it. */
export type GroupedDocument = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language?: string;
  /** ISO 8601, an instant or a day. */
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
};

/** The story of a document. */
export type Grouped = { readonly id: string; readonly story: string };

/**
 * The story of each document, in the same order. Documents join the stories of those before them in time, as in the pipeline;
 * those without a date come last and may join any story. A finished list allows a second look, which the pipeline does not have:
 * stories that began apart are put together where later articles link them.
 */
export function groupDocuments(
  documents: readonly GroupedDocument[],
  weights = STORY_WEIGHTS,
  candidates = documents.map(candidateOf),
): Grouped[] {
  const inTime = documents.map((document, n) => ({ document, n, time: timeOf(document) }));
  inTime.sort((a, b) => (a.time ?? Infinity) - (b.time ?? Infinity) || a.n - b.n);
  const grouped = new Map<string, { story: Story; candidates: StoryCandidate[] }>();
  for (const { n, time } of inTime) {
    const candidate = candidates[n];
    if (!candidate) continue;
    const open = [...grouped.values()]
      .map(({ story }) => story)
      .filter((story) => time === undefined || isOpen(story, time));
    const { story } = assignStory(candidate, open, new Date(time ?? 0), weights);
    grouped.set(story.id, { story, candidates: [...(grouped.get(story.id)?.candidates ?? []), candidate] });
  }
  const storyOf = new Map(
    mergedOnSecondLook([...grouped.values()], weights, mayMeet).flatMap((one) =>
      one.candidates.map((candidate) => [candidate, one.story.id] as const),
    ),
  );
  return documents.map(({ id }, n) => {
    const candidate = candidates[n];
    return { id, story: (candidate && storyOf.get(candidate)) ?? id };
  });
}

/** Stories opened within one window of each other, or at a time that nobody knows. */
const mayMeet = (a: Story, b: Story): boolean =>
  isOpen(a, Date.parse(b.openedAt)) && isOpen(b, Date.parse(a.openedAt));

function timeOf({ published }: GroupedDocument): number | undefined {
  const time = published ? Date.parse(published) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** As in the table: a story may be joined for some days after it was opened. */
const isOpen = ({ openedAt }: Story, time: number): boolean =>
  time === 0 || Date.parse(openedAt) === 0 || time - Date.parse(openedAt) <= STORY_WINDOW_DAYS * 86_400_000;

/** A document as it looks for its story; `n` tells documents of one id apart. */
export function candidateOf(document: GroupedDocument, n: number): StoryCandidate {
  const { title, text, language, url = '', published, outlet: outletId = '' } = document;
  const verdict = classify({ title, text, language, url, published });
  return storyCandidate({
    record: {
      articleId: createHash('sha256').update(`${n} ${document.id}`).digest('hex').slice(0, 16),
      entryId: document.id,
      feedId: '',
      outletId,
      url,
      title,
      fate: `article:${verdict.relation}`,
      firstSeen: published ?? '',
      published,
    },
    article: { url, title, text },
    verdict,
    outlet: { ...NOBODY, id: outletId, name: outletId },
    quiet: false,
    now: new Date(timeOf(document) ?? 0),
  });
}

const NOBODY: Outlet = {
  id: '',
  name: '',
  home: '',
  country: 'INT',
  timeZone: 'UTC',
  display: 'title_link_only',
  feeds: [],
};
