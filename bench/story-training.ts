import {
  areComparable,
  assignStory,
  joinStory,
  openStory,
  weighingOf,
} from '../lambdas/domain/story/assign-story';
import { candidateOf, groupDocuments } from '../lambdas/domain/story/group-documents';
import type { Story, StoryCandidate } from '../lambdas/domain/story/story';
import { comparison, PARTS, type StoryWeights } from '../lambdas/domain/story/story-score';
import { type Bounds, fitByCoordinates } from './fit-by-coordinates';
import type { Example } from './fit-logistic';
import type { Labelled } from './story-scores';

/** A labelled document with its candidate, made once. */
export type Prepared = { readonly document: Labelled; readonly candidate: StoryCandidate };

export const prepare = (documents: readonly Labelled[]): Prepared[] =>
  documents.map((document) => ({ document, candidate: candidateOf(document) }));

const PENALTY = 1.5;
/** A pair that belongs together is rare: it counts as much as this many that do not. */
const WEIGHT_OF_RIGHT = 3;
/** Arrivals learnt from: as published, and shuffled. */
const ARRIVALS = 3;
const FOR: Bounds = [0, Number.POSITIVE_INFINITY];
const AGAINST: Bounds = [Number.NEGATIVE_INFINITY, 0];
/**
 * What speaks for one development can only add, what speaks against it only take away, whatever a labelled set has by chance. Some are set
 * by hand, for what labelled sets have little of. Wire copies: a copied text leaves no doubt. Summits of the region in the week of a
 * visit: an article of many countries joined to a story of two swallows an alert; and what else a visit brings: a deal signed on it shares
 * little with the talks but the guest. Tables of medals and rankings, which are of no
 * concern and alike in all but the date. Neighbours that are of no concern themselves: of the 1,888 pairs of one development
 * under `fixtures/relevance` 33 differ in being relevant. Years: a set is of one or two, so that an article without a date is easily placed in it, a day of
 * the same name is the same day. Names that no list knows are now and then a house's own people:
 * they may add little.
 */
const BOUNDS: Readonly<Partial<Record<(typeof PARTS)[number], Bounds>>> = {
  copy: [7, 7],
  'visit now': [6.5, 6.5],
  apart: AGAINST,
  relation: [-3.2, -3.2],
  relevance: [-2.5, -2.5],
  neither: [-2, -2],
  skeletons: [0, 0.5],
  time: AGAINST,
  undated: [-1.4, -1.4],
  'told near': [0, 0.8],
  'other times': [-3, -3],
};
const SMALL_SET = 400;
const APART_DAYS = 40;
/**
 * A candidate joins where it likelier belongs than not, and a little surer, since a false join swallows an alert. Over eight sets from which
 * nothing is learnt, pairs across languages that come in from 0.4 down to 0.2 are right; below, false ones begin, in the newsroom too.
 */
const JOINS_FROM = 0.2;

/** Weights from sets of documents; the sets are windows of their own. The same sets give the same digits. */
export function trainStories(sets: readonly (readonly Prepared[])[]): StoryWeights {
  const arrivals = sets.flatMap((set) =>
    Array.from({ length: ARRIVALS * timesLearnt(set) }, (_, turn) => arrival(set, turn)),
  );
  const perfect = arrivals.flatMap((set) => examplesOf(set));
  const first = fitted(perfect);
  const imperfect = arrivals.flatMap((set) => examplesOf(set, first));
  return fitted([...perfect, ...imperfect]);
}

/** Small sets are learnt from more often, or a large one would drown them. */
const timesLearnt = (set: readonly Prepared[]): number => Math.max(1, Math.round(SMALL_SET / set.length));

function fitted(examples: readonly Example[]): StoryWeights {
  const bounds = PARTS.map((part) => BOUNDS[part] ?? FOR);
  const [prior = 0, ...values] = fitByCoordinates(examples, bounds, PENALTY * ARRIVALS);
  const parts = Object.fromEntries(PARTS.map((part, n) => [part, rounded(values[n] ?? 0)]));
  return { prior: rounded(prior), joinsFrom: JOINS_FROM, parts };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Each article against all stories so far: grouped as they should be, or as the given weights group them, since it is such
 * stories, split and mixed, that articles will meet. A mixed story is that of the event which most of its members tell.
 */
function examplesOf(set: readonly Prepared[], weights?: StoryWeights): Example[] {
  const grown = new Map<string, { story: Story; events: readonly string[] }>();
  const examples: Example[] = [];
  for (const { document, candidate } of set) {
    const event = document.event ?? document.id;
    const open = [...grown.values()].filter(({ story }) => !isLongAgo(story, candidate));
    const stories = open.map(({ story }) => story);
    const weighing = weighingOf(candidate, stories);
    for (const { story, events } of open) {
      if (!areComparable(story, weighing)) continue;
      const positive = mostOf(events) === event;
      examples.push({
        values: comparison(story, weighing),
        positive,
        weight: positive ? WEIGHT_OF_RIGHT : 1,
      });
    }
    const now = new Date(candidate.member.keptAt);
    const own = open.find(({ events }) => events.includes(event))?.story;
    const story = weights
      ? assignStory(candidate, stories, now, weights).story
      : own
        ? joinStory(own, candidate, now, []).story
        : openStory(candidate, now);
    grown.set(story.id, { story, events: [...(grown.get(story.id)?.events ?? []), event] });
  }
  return examples;
}

function mostOf(events: readonly string[]): string | undefined {
  const times = (event: string) => events.filter((other) => other === event).length;
  return events.reduce<string | undefined>(
    (most, next) => (most === undefined || times(next) > times(most) ? next : most),
    undefined,
  );
}

const isLongAgo = ({ members }: Story, { member }: StoryCandidate): boolean =>
  members.every(
    ({ published }) =>
      published &&
      member.published &&
      Math.abs(Date.parse(published) - Date.parse(member.published)) > APART_DAYS * 86_400_000,
  );

/** Turn 0 as published, undated ones last; further turns shuffled by a fixed sequence. */
function arrival(set: readonly Prepared[], turn: number): Prepared[] {
  const time = ({ document: { published } }: Prepared) => (published ? Date.parse(published) : Infinity);
  const inTime = [...set].sort((a, b) => time(a) - time(b) || (a.document.id < b.document.id ? -1 : 1));
  if (turn === 0) return inTime;
  let state = turn * 7919;
  for (let n = inTime.length - 1; n > 0; n--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = (state >>> 8) % (n + 1);
    [inTime[n], inTime[other]] = [inTime[other] as Prepared, inTime[n] as Prepared];
  }
  return inTime;
}

export const group = (set: readonly Prepared[], weights: StoryWeights): Map<string, string> =>
  new Map(
    groupDocuments(
      set.map(({ document }) => document),
      weights,
      set.map(({ candidate }) => candidate),
    ).map(({ id, story }) => [id, story]),
  );
