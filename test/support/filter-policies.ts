import type { FilterPolicy } from '#domain/subscription/filter-policy';
import type { MessageAttributes } from '#domain/subscription/match-policy';

const text = (StringValue: string) => ({ DataType: 'String', StringValue });
const number = (StringValue: string) => ({ DataType: 'Number', StringValue });
const array = (...values: unknown[]) => ({ DataType: 'String.Array', StringValue: JSON.stringify(values) });

/** Whether SNS delivers, in what case, the policy and the attributes of the message. */
export type AttributeCase = [
  does: 'yes' | 'no',
  what: string,
  policy: FilterPolicy,
  attributes: MessageAttributes,
];

/** Cases follow the pages of SNS's Developer Guide on string, numeric and key matching and on AND and OR. */
export const ATTRIBUTE_CASES: readonly AttributeCase[] = [
  ['yes', 'an exact word', { topic: ['energy'] }, { topic: text('energy') }],
  ['yes', 'one of several words', { topic: ['energy', 'mining'] }, { topic: text('mining') }],
  ['no', 'another word', { topic: ['energy'] }, { topic: text('sport') }],
  ['no', 'the word in other case', { topic: ['energy'] }, { topic: text('Energy') }],
  ['no', 'a key that is not there', { topic: ['energy'] }, { urgency: text('urgent') }],
  ['no', 'no attributes at all', { topic: ['energy'] }, {}],
  [
    'yes',
    'attributes that the policy does not name',
    { topic: ['energy'] },
    { topic: text('energy'), other: text('x') },
  ],
  ['yes', 'two keys that both hold', { a: ['1'], b: ['2'] }, { a: text('1'), b: text('2') }],
  ['no', 'two keys of which one fails', { a: ['1'], b: ['2'] }, { a: text('1'), b: text('3') }],
  ['no', 'two keys of which one is missing', { a: ['1'], b: ['2'] }, { a: text('1') }],
  ['yes', 'a policy without keys', {}, { a: text('1') }],
  ['yes', 'any element of a list', { topics: ['energy'] }, { topics: array('sport', 'energy') }],
  ['no', 'no element of a list', { topics: ['energy'] }, { topics: array('sport', 'culture') }],
  ['no', 'an empty list', { topics: ['energy'] }, { topics: array() }],
  [
    'no',
    'a list that is no JSON',
    { topics: ['energy'] },
    { topics: { DataType: 'String.Array', StringValue: 'energy' } },
  ],
  [
    'no',
    'JSON that is no list',
    { topics: ['energy'] },
    { topics: { DataType: 'String.Array', StringValue: '"energy"' } },
  ],
  ['no', 'a list within a list', { topics: ['energy'] }, { topics: array(['energy']) }],
  ['no', 'a list written into a plain text', { topics: ['energy'] }, { topics: text('["energy"]') }],
  ['yes', 'a number in a list', { sizes: [5] }, { sizes: array('small', 5) }],
  ['yes', 'true in a list', { flags: [true] }, { flags: array(true) }],
  ['yes', 'null in a list', { flags: [null] }, { flags: array(null) }],
  ['no', 'null for a key that is not there', { flags: [null] }, { other: text('x') }],
  ['no', 'the text "true" for true', { flags: [true] }, { flags: text('true') }],
  ['no', 'the text "null" for null', { flags: [null] }, { flags: text('null') }],
  ['no', 'a binary attribute', { a: ['1'] }, { a: { DataType: 'Binary' } }],
  [
    'yes',
    'a text with a type label of its own',
    { a: ['1'] },
    { a: { DataType: 'String.id', StringValue: '1' } },
  ],

  ['yes', 'a beginning', { outlet: [{ prefix: 'kaz' }] }, { outlet: text('kazinform') }],
  [
    'no',
    'a beginning that is in the middle',
    { outlet: [{ prefix: 'inform' }] },
    { outlet: text('kazinform') },
  ],
  [
    'yes',
    'a beginning of one element',
    { outlet: [{ prefix: 'kaz' }] },
    { outlet: array('nhk', 'kazinform') },
  ],
  ['yes', 'an end', { file: [{ suffix: '.png' }] }, { file: text('a.png') }],
  ['no', 'an end that is in front', { file: [{ suffix: '.png' }] }, { file: text('.png.gz') }],
  ['no', 'a beginning for a number', { n: [{ prefix: '1' }] }, { n: number('12') }],
  [
    'yes',
    'a word in other case where case is ignored',
    { t: [{ 'equals-ignore-case': 'Tennis' }] },
    { t: text('TENNIS') },
  ],
  [
    'yes',
    'Cyrillic in other case where case is ignored',
    { t: [{ 'equals-ignore-case': 'астана' }] },
    { t: text('АСТАНА') },
  ],
  [
    'no',
    'another word where case is ignored',
    { t: [{ 'equals-ignore-case': 'tennis' }] },
    { t: text('tenni') },
  ],

  ['yes', 'anything but a word', { t: [{ 'anything-but': 'sport' }] }, { t: text('energy') }],
  ['no', 'the word itself', { t: [{ 'anything-but': 'sport' }] }, { t: text('sport') }],
  [
    'yes',
    'anything but several words',
    { t: [{ 'anything-but': ['sport', 'culture'] }] },
    { t: text('energy') },
  ],
  [
    'no',
    'one of the excluded words',
    { t: [{ 'anything-but': ['sport', 'culture'] }] },
    { t: text('culture') },
  ],
  [
    'no',
    'a list with an excluded element',
    { t: [{ 'anything-but': ['sport'] }] },
    { t: array('sport', 'energy') },
  ],
  [
    'yes',
    'a list without excluded elements',
    { t: [{ 'anything-but': ['sport'] }] },
    { t: array('energy', 'mining') },
  ],
  [
    'no',
    'anything but, where nothing is there',
    { t: [{ 'anything-but': ['sport'] }] },
    { other: text('x') },
  ],
  [
    'yes',
    'anything but or nothing',
    { t: [{ 'anything-but': ['sport'] }, { exists: false }] },
    { other: text('x') },
  ],
  [
    'yes',
    'anything but a beginning',
    { t: [{ 'anything-but': { prefix: 'sport' } }] },
    { t: text('energy') },
  ],
  ['no', 'the excluded beginning', { t: [{ 'anything-but': { prefix: 'sp' } }] }, { t: text('sport') }],
  [
    'no',
    'one of several excluded beginnings',
    { t: [{ 'anything-but': { prefix: ['en', 'sp'] } }] },
    { t: text('sport') },
  ],
  ['no', 'an excluded end', { t: [{ 'anything-but': { suffix: ['.jpg', '.png'] } }] }, { t: text('a.png') }],
  ['yes', 'anything but a number', { n: [{ 'anything-but': [100, 500] }] }, { n: number('101') }],
  ['no', 'the excluded number', { n: [{ 'anything-but': [100, 500] }] }, { n: number('100.0') }],

  ['yes', 'an exact number', { n: [{ numeric: ['=', 301.5] }] }, { n: number('301.50') }],
  ['yes', 'a plain number', { n: [301.5] }, { n: number('3.015e2') }],
  ['no', 'a number written as text', { n: [301.5] }, { n: text('301.5') }],
  ['no', 'a text for a number', { n: ['301.5'] }, { n: number('301.5') }],
  [
    'yes',
    'a number within half of the fifth digit',
    { n: [{ numeric: ['=', 1] }] },
    { n: number('1.000001') },
  ],
  ['yes', 'a number below a bound', { n: [{ numeric: ['<', 0] }] }, { n: number('-1') }],
  ['no', 'the bound itself when below is asked', { n: [{ numeric: ['<', 0] }] }, { n: number('0') }],
  ['yes', 'the bound itself when at most is asked', { n: [{ numeric: ['<=', 0] }] }, { n: number('0') }],
  ['yes', 'a number in a range', { n: [{ numeric: ['>', 0, '<=', 150] }] }, { n: number('150') }],
  ['no', 'a number beside a range', { n: [{ numeric: ['>', 0, '<=', 150] }] }, { n: number('150.1') }],
  ['no', 'a number attribute that is no number', { n: [{ numeric: ['>', 0] }] }, { n: number('many') }],
  ['yes', 'a number of a list in a range', { n: [{ numeric: ['>', 4] }] }, { n: array('x', 5) }],

  ['yes', 'a key that exists', { store: [{ exists: true }] }, { store: text('fans') }],
  ['yes', 'a list that exists', { store: [{ exists: true }] }, { store: array('a') }],
  ['no', 'an empty list for existence', { store: [{ exists: true }] }, { store: array() }],
  ['no', 'a list of null for existence', { store: [{ exists: true }] }, { store: array(null) }],
  ['no', 'a key that is missing', { store: [{ exists: true }] }, { other: text('x') }],
  ['yes', 'a key that must be missing', { store: [{ exists: false }] }, { other: text('x') }],
  ['no', 'a key that must be missing and is there', { store: [{ exists: false }] }, { store: text('fans') }],
  ['no', 'a key that must be missing in a message without attributes', { store: [{ exists: false }] }, {}],

  ['yes', 'an address in a range', { ip: [{ cidr: '10.0.0.0/24' }] }, { ip: text('10.0.0.255') }],
  ['no', 'an address beside a range', { ip: [{ cidr: '10.0.0.0/24' }] }, { ip: text('10.1.1.0') }],
  [
    'yes',
    'an address of the sixth version in a range',
    { ip: [{ cidr: '2001:db8::/32' }] },
    { ip: text('2001:db8:1::5') },
  ],
  ['no', 'a word for an address', { ip: [{ cidr: '0.0.0.0/0' }] }, { ip: text('energy') }],
  ['no', 'an address of the other version', { ip: [{ cidr: '0.0.0.0/0' }] }, { ip: text('::1') }],

  ['yes', 'the second alternative', { $or: [{ a: ['1'] }, { b: ['2'] }] }, { b: text('2') }],
  ['no', 'no alternative', { $or: [{ a: ['1'] }, { b: ['2'] }] }, { a: text('2'), b: text('1') }],
  [
    'no',
    'an alternative without the key beside it',
    { s: ['x'], $or: [{ a: ['1'] }, { b: ['2'] }] },
    { a: text('1') },
  ],
  [
    'yes',
    'an alternative of two keys',
    { $or: [{ a: ['1'], b: ['2'] }, { c: ['3'] }] },
    { a: text('1'), b: text('2') },
  ],
  [
    'yes',
    'alternatives within alternatives',
    { $or: [{ $or: [{ a: ['1'] }, { b: ['2'] }] }, { c: ['3'] }] },
    { b: text('2') },
  ],
  [
    'no',
    'one alternative alone, which is a key named $or',
    { $or: [{ a: ['1'] }] } as FilterPolicy,
    { a: text('1') },
  ],
  [
    'no',
    'alternatives named like operators, which are a key named $or',
    { $or: [{ prefix: ['1'] }, { b: ['2'] }] },
    { b: text('2') },
  ],
  [
    'no',
    'an operator that SNS does not know',
    { a: [{ like: '1' }] } as unknown as FilterPolicy,
    { a: text('1') },
  ],
];

/** The same for a policy on the body. */
export type BodyCase = [does: 'yes' | 'no', what: string, policy: FilterPolicy, body: unknown];

export const BODY_CASES: readonly BodyCase[] = [
  ['yes', 'a key of the body', { topic: ['energy'] }, { topic: 'energy' }],
  ['no', 'a key that the body lacks', { topic: ['energy'] }, { other: 'energy' }],
  ['yes', 'any element of a list', { topics: ['energy'] }, { topics: ['sport', 'energy'] }],
  ['yes', 'a nested key', { story: { topic: ['energy'] } }, { story: { topic: 'energy' } }],
  ['no', 'a nested key that fails', { story: { topic: ['energy'] } }, { story: { topic: 'sport' } }],
  ['no', 'a nested key under a plain value', { story: { topic: ['energy'] } }, { story: 'energy' }],
  [
    'yes',
    'an object in a list',
    { stories: { topic: ['energy'] } },
    { stories: [{ topic: 'sport' }, { topic: 'energy' }] },
  ],
  [
    'no',
    'two keys found in two different objects of a list',
    { stories: { topic: ['energy'], urgency: ['urgent'] } },
    { stories: [{ topic: 'energy' }, { urgency: 'urgent' }] },
  ],
  ['yes', 'a number', { n: [{ numeric: ['>', 1] }] }, { n: 2 }],
  ['yes', 'null', { n: [null] }, { n: null }],
  ['yes', 'true', { n: [true] }, { n: true }],
  ['no', 'an object where a value is asked', { n: [{ exists: true }] }, { n: { m: 1 } }],
  ['yes', 'a missing nested key', { s: { n: [{ exists: false }] }, a: [1] }, { a: 1, s: { m: 2 } }],
  ['no', 'a list for a body', { topic: ['energy'] }, [{ topic: 'energy' }]],
];
