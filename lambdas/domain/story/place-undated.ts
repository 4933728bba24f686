import { areComparable, joinStory, openStory, weighingOf } from './assign-story';
import type { GroupedStory } from './second-look';
import type { Story, StoryCandidate } from './story';
import { type StoryWeights, scoreAgainst, type Weighing } from './story-score';

/** An article that has no place yet, with its scores against stories by their ids. */
type Waiting = { readonly weighing: Weighing; readonly scores: Map<string, number> };

const NO_TIME = new Date(0);

/**
 * Puts articles that nobody knows the date of, and of which none came before another, into stories: the surest first, since what is told
 * of a story decides about the rest. What fits no story opens one, which others may fit.
 */
export function placeUndated(
  grouped: readonly GroupedStory[],
  undated: readonly StoryCandidate[],
  weights: StoryWeights,
): GroupedStory[] {
  const placed = new Map(grouped.map((one) => [one.story.id, one]));
  const stories = grouped.map(({ story }) => story);
  const alone = undated.map((candidate) => openStory(candidate, NO_TIME));
  let waiting = undated.map((candidate): Waiting => {
    const weighing = weighingOf(candidate, [...stories, ...alone]);
    return { weighing, scores: scoresOf(weighing, stories, weights) };
  });
  while (waiting.length > 0) {
    const next = surest(waiting);
    const { candidate } = next.one.weighing;
    const host = next.score >= weights.joinsFrom ? placed.get(next.storyId) : undefined;
    const story = host ? joinStory(host.story, candidate, NO_TIME, []).story : openStory(candidate, NO_TIME);
    placed.set(story.id, { story, candidates: [...(placed.get(story.id)?.candidates ?? []), candidate] });
    waiting = waiting.filter((one) => one !== next.one);
    for (const { weighing, scores } of waiting)
      for (const [id, score] of scoresOf(weighing, [story], weights)) scores.set(id, score);
  }
  return [...placed.values()];
}

function scoresOf(weighing: Weighing, stories: readonly Story[], weights: StoryWeights): Map<string, number> {
  const comparable = stories.filter((story) => areComparable(story, weighing));
  return new Map(comparable.map((story) => [story.id, scoreAgainst(story, weighing, weights).score]));
}

/** The article that fits a story best, of several alike always the same one. */
function surest(waiting: readonly Waiting[]): { one: Waiting; storyId: string; score: number } {
  const all = waiting.flatMap((one) => {
    const [storyId, score] = [...one.scores].reduce(
      (best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best),
      ['', Number.NEGATIVE_INFINITY] as [string, number],
    );
    return { one, storyId, score };
  });
  const idOf = ({ one }: { one: Waiting }) => one.weighing.candidate.member.articleId;
  return all.reduce((best, next) =>
    next.score > best.score || (next.score === best.score && idOf(next) < idOf(best)) ? next : best,
  );
}
