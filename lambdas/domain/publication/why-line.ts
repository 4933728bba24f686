import type { Side } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';
import type { Phrases } from './phrases';
import { plainLine } from './plain-text';
import { namesFor, sureness } from './reasons';

/** More names a side tell a reader nothing more. */
const NAMES_A_SIDE = 4;

/** Names that only say the side's own name again. */
const COUNTRY_NAMES = new Set(['kazakhstan', 'japan', 'kz', 'jp', 'republic of kazakhstan']);

/** Why a story was picked: how sure that is, who stands for each side, and what links them. */
export function whyLine(story: Story, phrases: Phrases): string {
  const [kz, jp] = [namesOf('kz', story), namesOf('jp', story)];
  const sides = phrases.both(sideOf('kz', kz, phrases), sideOf('jp', jp, phrases));
  const formats = namesOf(undefined, story);
  // A format of both sides says so itself, unless there is somebody to name.
  const who = phrases.list([
    ...formats,
    ...(formats.length === 0 || kz.length + jp.length > 0 ? [sides] : []),
  ]);
  return phrases.why({ sure: sureness(story), who, link: linkOf(story) });
}

/** A headline stands above anyway. */
function linkOf(story: Story): Parameters<Phrases['why']>[0]['link'] {
  const sentence = plainLine(story.why.linkedBy ?? '');
  if (sentence === '') return 'none';
  const shown = Object.values(story.headlines).map((headline) => plainLine(headline));
  const isHeadline = shown.some((headline) => headline.includes(sentence) || sentence === `${headline}.`);
  return isHeadline ? 'headline' : { sentence };
}

const sideOf = (side: Side, names: readonly string[], phrases: Phrases): string =>
  names.length > 0 ? phrases.standingFor(phrases.sides[side], names) : phrases.sides[side];

const namesOf = (side: Side | undefined, story: Story): readonly string[] =>
  namesFor(side, story)
    .filter((name) => !COUNTRY_NAMES.has(name.toLowerCase()))
    .slice(0, NAMES_A_SIDE);
