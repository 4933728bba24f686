import { joinStory, weighingOf } from './assign-story';
import type { Story, StoryCandidate } from './story';
import { type StoryWeights, scoreAgainst } from './story-score';

/** A story of a finished list, with the candidates that made it. */
export type GroupedStory = { readonly story: Story; readonly candidates: readonly StoryCandidate[] };

const ROUNDS = 2;
/** Whole stories must fit by this much more than an article: there is more to lose. Measured on the newsroom's small stories. */
const SURER_BY = 0.25;

/**
 * Puts together stories that began apart because the articles that link them came later: the smallest first, each as a whole,
 * where its articles fit another story on average. `mayMeet` tells stories of one time.
 */
export function mergedOnSecondLook(
  grouped: readonly GroupedStory[],
  weights: StoryWeights,
  mayMeet: (a: Story, b: Story) => boolean,
): GroupedStory[] {
  let all = [...grouped];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bySize = [...all].sort(
      (a, b) => a.candidates.length - b.candidates.length || (a.story.id < b.story.id ? -1 : 1),
    );
    for (const { story } of bySize) {
      const small = all.find((one) => one.story.id === story.id);
      if (!small) continue;
      const others = all.filter(
        (one) =>
          one !== small &&
          one.candidates.length >= small.candidates.length &&
          mayMeet(one.story, small.story),
      );
      const host = bestHost(small, others, weights);
      if (host) all = [...all.filter((one) => one !== small && one !== host), mergedInto(host, small)];
    }
    if (all.length === bySize.length) break;
  }
  return all;
}

function bestHost(
  small: GroupedStory,
  others: readonly GroupedStory[],
  weights: StoryWeights,
): GroupedStory | undefined {
  const stories = others.map(({ story }) => story);
  const weighings = small.candidates.map((candidate) => weighingOf(candidate, stories));
  const worth = (story: Story) =>
    weighings.reduce((sum, weighing) => sum + scoreAgainst(story, weighing, weights).score, 0) /
    weighings.length;
  const [best] = others
    .map((other) => ({ other, score: worth(other.story) }))
    .sort((a, b) => b.score - a.score || (a.other.story.id < b.other.story.id ? -1 : 1));
  return best && best.score >= weights.joinsFrom + SURER_BY ? best.other : undefined;
}

const mergedInto = (host: GroupedStory, small: GroupedStory): GroupedStory => ({
  story: small.candidates.reduce(
    (story, candidate) => joinStory(story, candidate, new Date(candidate.member.keptAt), []).story,
    host.story,
  ),
  candidates: [...host.candidates, ...small.candidates],
});
