import { describe, expect, it } from 'vitest';
import { backlogMessages } from '#domain/alert/backlog-messages';
import { wordsAskingFor } from '#domain/alert/urgency-words';
import { URGENCIES, type Urgency } from '#domain/relevance/verdict';
import { aStory } from '../../support/stories';

/** All lists of urgencies that a reader may ask for, or that a backlog may consist of. */
const LISTS = [1, 2, 3, 4, 5, 6, 7].map((bits) => URGENCIES.filter((_, place) => bits & (1 << place)));
const PAIRS = LISTS.flatMap((asked) => LISTS.map((mix) => ({ asked, mix })));

/** The urgencies of the stories in each message that a reader gets of a backlog. */
function received(asked: readonly Urgency[], mix: readonly Urgency[]): Urgency[][] {
  const words = wordsAskingFor(asked);
  const stories = mix.map((urgency) => aStory({ id: `20251218-${urgency}`, urgency }));
  return backlogMessages(stories)
    .filter((message) => message.urgency.some((word) => words.includes(word)))
    .map((message) => message.stories.map(({ urgency }) => urgency));
}

describe('a backlog of any mix of urgencies, to whoever asks for any list of them', () => {
  it.each(PAIRS)('loses no story and comes once: $asked of $mix', ({ asked, mix }) => {
    const messages = received(asked, mix);
    expect(messages.length).toBeLessThanOrEqual(1);
    expect(messages.flat()).toEqual(expect.arrayContaining(mix.filter((one) => asked.includes(one))));
  });

  it('tells whoever asks for all above a threshold of nothing below it', () => {
    for (const asked of [['urgent'], ['urgent', 'notable']] as const)
      for (const mix of LISTS)
        expect(received(asked, mix).flat()).toEqual(mix.filter((one) => asked.some((its) => its === one)));
  });

  it('comes for nothing only to two lists with gaps, whose words others need who would lose a story', () => {
    const idle = PAIRS.filter(({ asked, mix }) =>
      received(asked, mix).some((message) => !message.some((one) => asked.includes(one))),
    );
    expect(idle).toEqual([
      { asked: ['notable'], mix: ['urgent', 'routine'] },
      { asked: ['routine'], mix: ['urgent', 'notable'] },
    ]);
  });
});
