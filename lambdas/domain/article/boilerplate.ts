import { CAPTION_MARKS, ELEMENT_MARKS, type ElementMark } from './element-marks';

/** What a rule may look at when it judges an element. */
export type ElementFacts = {
  readonly tag: string;
  /** Class, id, role and the like in lower case, words parted by single spaces. */
  readonly names: string;
  readonly hidden: boolean;
};

export type ElementRule = {
  readonly name: string;
  readonly applies: (facts: ElementFacts) => boolean;
  /** The largest share of the page's running text that it may cut at once, 0 to 1. */
  readonly upTo: number;
};

/** A name such as `related` may also stand on a wrapper of the whole article. */
const BY_NAME = 0.3;
/** An element made for it (`nav`, `footer`) or a notice about cookies is furniture even where the article is short. */
const BY_NATURE = 0.65;

const words = (list: string): RegExp =>
  new RegExp(`(?:^| )(?:${list.trim().replace(/\s*\n\s*/g, '|')})(?: |$)`);

function ruleOf({ rule, hidden, tags, names, byNature }: ElementMark): ElementRule {
  const upTo = byNature ? BY_NATURE : BY_NAME;
  if (hidden) return { name: rule, applies: (facts) => facts.hidden, upTo };
  if (tags) return { name: rule, applies: ({ tag }) => tags.includes(tag), upTo };
  const pattern = words(names ?? '');
  return { name: rule, applies: (facts) => facts.names !== '' && pattern.test(facts.names), upTo };
}

/** Captions: text about a picture, wanted only on demand. */
export const CAPTION_RULES: readonly ElementRule[] = CAPTION_MARKS.map(ruleOf);

/** Elements that are furniture of the page, by what they call themselves. */
export const ELEMENT_RULES: readonly ElementRule[] = ELEMENT_MARKS.map(ruleOf);
