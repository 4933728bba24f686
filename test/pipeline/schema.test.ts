import { describe, expect, it } from 'vitest';
import * as full from 'zod/mini';
import * as z from '#pipeline/schema';

const made = ({
  object,
  string,
  optional,
  array,
  boolean,
  url,
  iso,
  enum: oneOf,
  minLength,
  maxLength,
}: typeof z) =>
  object({
    id: string().check(minLength(1)),
    at: iso.datetime(),
    page: url(),
    text: optional(string().check(maxLength(5))),
    topics: optional(array(string().check(minLength(2))).check(minLength(1), maxLength(2))),
    revised: optional(boolean()),
    quiet: optional(oneOf(['first-poll', 'mass-renewal'])),
  });

const GOOD = { id: 'a', at: '2026-11-01T00:00:00.000Z', page: 'https://outlet.example/1' };
const CASES: Readonly<Record<string, unknown>> = {
  'nothing but what there must be': GOOD,
  'all there can be': { ...GOOD, text: 'news', topics: ['oil'], revised: true, quiet: 'first-poll' },
  'more than there can be': { ...GOOD, stranger: 1 },
  'something left out expressly': { ...GOOD, text: undefined },
  'seconds left out': { ...GOOD, at: '2026-11-01T00:00Z' },
  'no identity': { ...GOOD, id: '' },
  'a number for text': { ...GOOD, id: 1 },
  'something missing': { id: 'a', at: GOOD.at },
  'a local time': { ...GOOD, at: '2026-11-01T00:00:00+05:00' },
  'a day without time': { ...GOOD, at: '2026-11-01' },
  'a month too many': { ...GOOD, at: '2026-13-01T00:00:00Z' },
  'no address': { ...GOOD, page: '/1' },
  'too much text': { ...GOOD, text: 'newspaper' },
  'null for text': { ...GOOD, text: null },
  'an empty list': { ...GOOD, topics: [] },
  'too long a list': { ...GOOD, topics: ['oil', 'gas', 'coal'] },
  'a list of other things': { ...GOOD, topics: ['oil', 1] },
  'a list of what is too short': { ...GOOD, topics: ['o'] },
  'an object for a list': { ...GOOD, topics: { 0: 'oil', length: 1 } },
  'another word': { ...GOOD, quiet: 'loud' },
  'text for a truth': { ...GOOD, revised: 'true' },
  'a list': [GOOD],
  text: 'news',
  nothing: null,
  'what all objects have': Object.create(GOOD),
};

const outcome = (schema: z.Schema<unknown>, value: unknown) => {
  try {
    return schema.parse(value);
  } catch {
    return 'refused';
  }
};

describe('a schema', () => {
  const [own, zod] = [made(z), made(full as unknown as typeof z)];

  it.each(Object.entries(CASES))('judges %s as zod does', (name, value) => {
    const judged = outcome(own, value);
    if (name === 'what all objects have') expect(judged).toBe('refused');
    else expect(judged).toEqual(outcome(zod, value));
  });

  it('says where a message differs, without the message', () => {
    expect(() => own.parse({ ...GOOD, topics: ['oil', 'secret'.repeat(2), 'x'] })).toThrow(
      'topics: message is not as expected: shorter than 2',
    );
    expect(() => own.parse({ ...GOOD, page: 'secret' })).not.toThrow('secret');
  });
});
