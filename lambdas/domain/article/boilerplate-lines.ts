import { COUNTERS, DATES, ENDINGS, LINES, type LinePattern, MORE_LINES } from './line-patterns';

/** What a rule may look at when it judges a line inside the article. */
export type LineFacts = {
  readonly text: string;
  readonly tag: string;
};

export type LineRule = { readonly name: string; readonly applies: (facts: LineFacts) => boolean };

const ruleOf = ([name, longest, pattern]: LinePattern): LineRule => ({
  name,
  applies: ({ text }) => text.length <= longest && pattern.test(text),
});

/** A line of nothing but dates, times and counts. */
const isDateLine = ({ text, tag }: LineFacts): boolean => {
  if (text.length > 100 || (!/\d{4}/.test(text) && text.search(COUNTERS) < 0) || /^(?:h\d|li)$/.test(tag))
    return false;
  const rest = text.replace(DATES, '');
  return rest.length < text.length && rest.replace(COUNTERS, '').replace(/[^\p{L}]+/gu, '').length < 4;
};

/** Lines that speak of the page, not of the news. */
export const LINE_RULES: readonly LineRule[] = [
  ...LINES.map(ruleOf),
  { name: 'date', applies: isDateLine },
  ...MORE_LINES.map(ruleOf),
];

/** Notes under the last paragraph; applied from the end backwards until a paragraph of the news is met. */
export const ENDING_RULES: readonly LineRule[] = ENDINGS.map(ruleOf);
