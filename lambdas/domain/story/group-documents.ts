import { createHash } from 'node:crypto';
import type { Outlet } from '#domain/outlet/outlet';
import { classify } from '#domain/relevance/classify';
import { assignStory } from './assign-story';
import { DAY } from './days-apart';
import { placeUndated } from './place-undated';
import { type GroupedStory, mergedOnSecondLook } from './second-look';
import { STORY_WINDOW_DAYS, type Story, type StoryCandidate } from './story';
import { storyCandidate } from './story-candidate';
import { STORY_WEIGHTS, type StoryWeights } from './story-score';

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
 * those without a date come last, the surest first. In which order they are given changes nothing. A finished list allows a second
 * look, which the pipeline does not have: stories that began apart are put together where later articles link them.
 */
export function groupDocuments(
  documents: readonly GroupedDocument[],
  weights = STORY_WEIGHTS,
  candidates = documents.map((document) => candidateOf(document)),
): Grouped[] {
  const timed = documents.flatMap((document, n) => {
    const candidate = candidates[n];
    return candidate ? { id: document.id, candidate, time: timeOf(document) } : [];
  });
  const undated = timed.filter(({ time }) => time === undefined).map(({ candidate }) => candidate);
  const grouped = placeUndated(inTime(timed, weights), undated, weights);
  const storyOf = new Map(
    mergedOnSecondLook(grouped, weights, mayMeet).flatMap((one) =>
      one.candidates.map((candidate) => [candidate, one.story.id] as const),
    ),
  );
  return documents.map(({ id }, n) => {
    const candidate = candidates[n];
    return { id, story: (candidate && storyOf.get(candidate)) ?? id };
  });
}

type Timed = { readonly id: string; readonly candidate: StoryCandidate; readonly time: number | undefined };

/** The stories of those documents that have a date, as they come about in time. */
function inTime(documents: readonly Timed[], weights: StoryWeights): GroupedStory[] {
  const dated = documents.flatMap(({ time, ...document }) =>
    time === undefined ? [] : { time, ...document },
  );
  dated.sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
  const grouped = new Map<string, GroupedStory>();
  for (const { candidate, time } of dated) {
    const open = [...grouped.values()].map(({ story }) => story).filter((story) => isOpen(story, time));
    const { story } = assignStory(candidate, open, new Date(time), weights);
    grouped.set(story.id, { story, candidates: [...(grouped.get(story.id)?.candidates ?? []), candidate] });
  }
  return [...grouped.values()];
}

/** Days between the openings of stories that the second look may put together: nothing waits for it, so it may look as far as time counts. */
const SECOND_LOOK_DAYS = 30;

/** Stories opened within some days of each other, or at a time that nobody knows. */
const mayMeet = (a: Story, b: Story): boolean =>
  isOpen(a, Date.parse(b.openedAt), SECOND_LOOK_DAYS) && isOpen(b, Date.parse(a.openedAt), SECOND_LOOK_DAYS);

function timeOf({ published }: GroupedDocument): number | undefined {
  const time = published ? Date.parse(published) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** As in the table: a story may be joined for some days after it was opened. */
const isOpen = ({ openedAt }: Story, time: number, days = STORY_WINDOW_DAYS): boolean =>
  time === 0 || Date.parse(openedAt) === 0 || time - Date.parse(openedAt) <= days * DAY;

/** A document as it looks for its story. */
export function candidateOf(document: GroupedDocument): StoryCandidate {
  const { title, text, language, url = '', published, outlet: outletId = '' } = document;
  const verdict = classify({ title, text, language, url, published });
  return storyCandidate({
    record: {
      // Two documents may have one id, and a list may come in any order.
      articleId: createHash('sha256')
        .update(JSON.stringify([document.id, title, text]))
        .digest('hex')
        .slice(0, 16),
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
