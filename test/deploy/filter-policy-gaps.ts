import type { KnownGaps } from './filter-policies';

/** Pages of SNS's Developer Guide, which judge where mailroom and emulator disagree. */
const PAGES = {
  constraints: 'subscription-filter-policy-constraints',
  strings: 'string-value-matching',
  numbers: 'numeric-value-matching',
  keys: 'attribute-key-matching',
  logic: 'and-or-logic',
  body: 'sns-message-filtering-scope',
} as const;

const NO_LIST = `String.Array holds a JSON array; other text is no value of it (${PAGES.constraints})`;
const CIDR = `cidr is an operator of SNS (${PAGES.strings}, IP address matching); the emulator refuses the policy`;
const KEYWORDS = `true, false and null are values of their own in a policy and in an array (${PAGES.constraints})`;
const EMPTY = `exists asks for a value that is neither null nor empty (${PAGES.keys})`;

/** In which cases the emulator does otherwise than SNS documents, by the name of the case. */
export const FILTER_POLICY_GAPS: KnownGaps = {
  'a list that is no JSON': NO_LIST,
  'JSON that is no list': NO_LIST,
  'a list written into a plain text': `a String is one value, whatever it looks like (${PAGES.strings})`,
  'a number in a list': `an array may mix strings and numbers (${PAGES.constraints}); the emulator fails on such a message`,
  'null in a list': KEYWORDS,
  'body: null': KEYWORDS,
  'a beginning of one element': `any element of an array may match (${PAGES.strings}); the emulator compares whole attributes`,
  'a word in other case where case is ignored': `equals-ignore-case compares without case (${PAGES.strings}); the emulator lowers one side only`,
  'a list with an excluded element': `anything-but lets no array pass that holds an excluded value (${PAGES.strings})`,
  'anything but or nothing': `conditions of one key are alternatives (${PAGES.logic}); the emulator joins these two by AND`,
  'one of several excluded beginnings': `anything-but takes a list of prefixes (${PAGES.strings}); the emulator fails on it`,
  'a text for a number': `a string condition does not match a number (${PAGES.strings}); the emulator compares their text`,
  'a number within half of the fifth digit': `numbers have five digits after the point (${PAGES.constraints})`,
  'a number attribute that is no number':
    'SNS too refuses to publish it (API reference of Publish): the mailroom never sees such a message',
  'a number of a list in a range': `any element of an array may match (${PAGES.numbers})`,
  'an empty list for existence': EMPTY,
  'a list of null for existence': EMPTY,
  'a key that must be missing in a message without attributes': `exists: false matches only if there is at least one attribute (${PAGES.keys})`,
  'an address in a range': CIDR,
  'an address beside a range': CIDR,
  'an address of the sixth version in a range': CIDR,
  'a word for an address': CIDR,
  'an address of the other version': CIDR,
  'one alternative alone, which is a key named $or': `$or is an operator with two alternatives or more only (${PAGES.logic})`,
  'alternatives named like operators, which are a key named $or': `alternatives with names of operators are none (${PAGES.logic})`,
  'an operator that SNS does not know':
    'SNS too refuses the policy: `subscribe` checks it before (validate-policy.ts), the mailroom lets nothing pass',
  'body: two keys found in two different objects of a list': `keys of one object match one element (${PAGES.body}); the emulator looks for each anywhere`,
  'body: an object where a value is asked': `exists works on leaves only (${PAGES.keys})`,
  'body: a list for a body': `the body must be a JSON object (${PAGES.body})`,
};
