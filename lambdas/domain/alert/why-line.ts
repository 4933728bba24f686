import type { Phrases } from '#domain/publication/phrases';
import { plainLine } from '#domain/publication/plain-text';
import type { Side } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';

/** More names a side tell a reader nothing more. */
const NAMES_A_SIDE = 4;

/** Names that only say the side's own name again. */
const COUNTRY_NAMES = new Set(['kazakhstan', 'japan', 'kz', 'jp', 'republic of kazakhstan']);

/** Why a story was picked: how sure that is, who stands for each side, and the sentence that links them. */
export function whyLine(story: Story, phrases: Phrases): string {
  const sides = `${sideOf('kz', story, phrases)} ${phrases.and} ${sideOf('jp', story, phrases)}`;
  const formats = named(story.why.names.filter(({ side }) => side === undefined));
  const sentence = sentenceOf(story);
  // Never 100 %: nothing is that sure.
  const sure = `${Math.min(99, Math.round(story.why.score * 100))}%`;
  const who = [...(formats.length > 0 ? [formats.join(', ')] : []), sides].join(', ');
  return `${phrases.labels.why(sure)}: ${who}${sentence === '' ? '.' : `: “${sentence}”`}`;
}

/** Nothing when the sentence is a headline that stands above it anyway. */
function sentenceOf(story: Story): string {
  const sentence = plainLine(story.why.linkedBy ?? '');
  const shown = Object.values(story.headlines).map((headline) => plainLine(headline));
  return shown.some((headline) => headline.includes(sentence) || sentence === `${headline}.`) ? '' : sentence;
}

function sideOf(side: Side, story: Story, phrases: Phrases): string {
  const names = named(story.why.names.filter((name) => name.side === side));
  return names.length > 0 ? `${phrases.sides[side]} (${names.join(', ')})` : phrases.sides[side];
}

const named = (names: Story['why']['names']): string[] =>
  [...new Set(names.map(({ name }) => plainLine(name)))]
    .filter((name) => name !== '' && !COUNTRY_NAMES.has(name.toLowerCase()))
    .slice(0, NAMES_A_SIDE);
