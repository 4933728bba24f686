import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishInput } from '#domain/publication/publication';
import { TOPICS, URGENCIES } from '#domain/relevance/verdict';
import { filterPolicyFor, sparingPolicies } from '#domain/subscription/filter-policy';
import { matchesFilterPolicy } from '#domain/subscription/match-policy';
import { policyInWords } from '#domain/subscription/policy-in-words';
import { type AlertSubscription, subscriptionsFor } from '#domain/subscription/subscription';
import { validateFilterPolicy } from '#domain/subscription/validate-policy';
import { DIGESTS } from '../../../fixtures/digests/cases';

const email = (about: Partial<AlertSubscription> = {}): AlertSubscription => ({
  to: 'alerts',
  protocol: 'email',
  endpoint: 'a@b.example',
  ...about,
});

describe('the smallest policy that says what was asked', () => {
  it('is one word for everything by email, without which a story that becomes urgent would come twice', () => {
    expect(filterPolicyFor(email())).toEqual({ urgency: ['all'] });
  });

  it('is none for everything where policies become scarce, so that there is room for those who choose', () => {
    const wanted = [email(), email({ topics: ['energy'] }), email({ urgencies: URGENCIES })];
    expect(sparingPolicies(wanted, 148).map(filterPolicyFor)).toEqual([
      { urgency: ['all'] },
      { urgency: ['all'], topics: ['energy'] },
      undefined,
    ]);
  });

  it.each<[AlertSubscription['urgencies'], readonly string[]]>([
    [['urgent'], ['urgent', 'raised-to-urgent']],
    [['notable'], ['notable', 'raised-to-notable']],
    [
      ['notable', 'urgent'],
      ['urgent', 'notable', 'raised-to-notable'],
    ],
    [['routine'], ['routine']],
    [
      ['routine', 'notable'],
      ['notable', 'routine'],
    ],
    [
      ['routine', 'urgent'],
      ['urgent', 'routine'],
    ],
  ])('hears of what rises to the least of %j that is asked', (urgencies, words) => {
    expect(filterPolicyFor(email({ urgencies }))).toEqual({ urgency: words });
  });

  it('leaves out lists that name all there is', () => {
    expect(
      filterPolicyFor(email({ topics: TOPICS, relations: ['regional', 'bilateral'], urgencies: URGENCIES })),
    ).toEqual({ urgency: ['all'] });
  });

  it('names what is asked, each once, in a fixed order', () => {
    expect(
      filterPolicyFor(email({ topics: ['mining', 'energy', 'mining'], relations: ['bilateral'] })),
    ).toEqual({
      relation: ['bilateral'],
      urgency: ['all'],
      topics: ['energy', 'mining'],
    });
  });

  it('keeps telephones from messages that leave SMS out', () => {
    expect(
      filterPolicyFor(email({ protocol: 'sms', endpoint: '+81312345678', urgencies: ['urgent'] })),
    ).toEqual({
      urgency: ['urgent', 'raised-to-urgent'],
      channels: ['sms'],
    });
  });

  it('asks for the full digest, or for the parts of the topics chosen', () => {
    const digest = {
      to: 'digests',
      protocol: 'email',
      endpoint: 'a@b.example',
      editions: ['astana', 'tokyo'],
    } as const;
    expect(filterPolicyFor(digest)).toEqual({ edition: ['astana', 'tokyo'], topics: ['all'] });
    expect(filterPolicyFor({ ...digest, topics: ['energy'] })).toEqual({
      edition: ['astana', 'tokyo'],
      topics: ['energy'],
    });
  });

  it('lets an SMS tell only what is urgent, unless more is asked', () => {
    const [plain] = subscriptionsFor({ sms: '+81312345678', alerts: true, editions: [] });
    const [more] = subscriptionsFor({
      sms: '+81312345678',
      alerts: true,
      editions: [],
      urgencies: ['urgent', 'notable'],
    });
    expect(plain).toMatchObject({ urgencies: ['urgent'] });
    expect(more).toMatchObject({ urgencies: ['urgent', 'notable'] });
  });

  it('never breaks a limit of SNS unless the combinations do', () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
    fc.assert(
      fc.property(
        some(TOPICS),
        some(URGENCIES),
        some(['en', 'ru', 'kk', 'ja'] as const),
        (topics, urgencies, languages) => {
          const policy = filterPolicyFor(email({ topics, urgencies, languages })) ?? {};
          const product = Object.values(policy).reduce((sum, { length }) => sum * length, 1);
          const wrong = Object.keys(policy).length === 0 ? [] : validateFilterPolicy(policy);
          expect(wrong.length === 0).toBe(product <= 150);
        },
      ),
    );
  });
});

describe('who gets which part of a digest', () => {
  const parts = DIGESTS['four-stories-in-english']!();
  const received = (topics?: readonly (typeof TOPICS)[number][]) => {
    const policy = filterPolicyFor({
      to: 'digests',
      protocol: 'email',
      endpoint: 'a@b.example',
      editions: ['astana'],
      ...(topics ? { topics } : {}),
    })!;
    return parts
      .filter(({ publication }) => matchesFilterPolicy(policy, publishInput(publication).MessageAttributes))
      .map(({ part }) => part);
  };

  it('is the full digest and nothing else for those without a choice', () => {
    expect(received()).toEqual(['all']);
  });

  it('is one part a topic for those who chose', () => {
    expect(received(['energy', 'culture', 'sport'])).toEqual(['energy', 'culture']);
  });

  it('is the one line of an empty day for everybody', () => {
    const [empty] = DIGESTS['nothing-new']!();
    const { MessageAttributes } = publishInput(empty!.publication);
    expect(matchesFilterPolicy({ edition: ['astana'], topics: ['sport'] }, MessageAttributes)).toBe(true);
    expect(matchesFilterPolicy({ edition: ['astana'], topics: ['all'] }, MessageAttributes)).toBe(true);
    expect(matchesFilterPolicy({ edition: ['tokyo'], topics: ['all'] }, MessageAttributes)).toBe(false);
  });
});

describe('what SNS would refuse is refused first', () => {
  it.each([
    ['six keys', { a: ['1'], b: ['1'], c: ['1'], d: ['1'], e: ['1'], f: ['1'] }, '6 keys'],
    ['more than 150 combinations', { a: Array(20).fill('x'), b: Array(8).fill('y') }, '160 combinations'],
    ['more than 256 KB', { a: ['x'.repeat(270_000)] }, 'bytes'],
    ['a nested key on attributes', { a: { b: ['1'] } }, 'a: policies on attributes cannot be nested'],
    ['a value without a list', { a: 'x' }, 'a: a key takes a list of values'],
    ['an empty list', { a: [] }, 'a: an empty list matches nothing'],
    ['an empty policy', {}, 'at least one key'],
    ['an unknown operator', { a: [{ like: 'x' }] }, 'SNS knows no operator "like"'],
    ['two operators in one condition', { a: [{ prefix: 'x', suffix: 'y' }] }, 'exactly one operator'],
    ['a range that is none', { a: [{ numeric: ['>'] }] }, '"numeric" reads'],
    ['a number beyond a billion', { a: [2e9] }, '-1e9 to 1e9'],
    ['a number of six digits after the point', { a: [1.000001] }, 'five digits'],
    ['a list in a list', { a: [['x']] }, 'lists cannot be nested'],
    ['existence that is a word', { a: [{ exists: 'yes' }] }, 'true or false'],
    ['anything but an end', { a: [{ 'anything-but': { suffix: 'x' } }] }, 'values or a "prefix"'],
    ['anything but nothing', { a: [{ 'anything-but': [] }] }, 'texts or numbers'],
    ['a policy that is a list', [], 'JSON object'],
  ])('%s', (_, policy, complaint) => {
    expect(validateFilterPolicy(policy).join('\n')).toContain(complaint);
  });

  it.each([
    ['150 combinations', { a: Array(15).fill('x'), b: Array(10).fill('y') }],
    [
      'every operator it knows',
      {
        a: [{ prefix: 'x' }, { suffix: 'x' }, { 'equals-ignore-case': 'x' }, { cidr: '10.0.0.0/8' }],
        b: [{ exists: true }, { numeric: ['>', 0, '<=', 5] }],
        c: [{ 'anything-but': ['x', 1] }, { 'anything-but': { prefix: 'x' } }, null, true, 1.5],
      },
    ],
    ['alternatives', { $or: [{ a: ['1'] }, { b: ['2'] }] }],
  ])('but not %s', (_, policy) => {
    expect(validateFilterPolicy(policy)).toEqual([]);
  });

  it('counts nested lists by their depth, as the example of the Developer Guide does', () => {
    const policy = { key_a: { key_b: { key_c: ['1', '2', '3', '4'] } }, key_d: { key_e: ['1', '2', '3'] } };
    expect(validateFilterPolicy(policy, 'MessageBody')).toEqual([]);
    const bigger = { key_a: { key_b: { key_c: Array(9).fill('x') } }, key_d: { key_e: ['1', '2', '3'] } };
    expect(validateFilterPolicy(bigger, 'MessageBody').join()).toContain('162 combinations');
  });
});

describe('a policy in words', () => {
  it.each([
    [undefined, 'alerts', 'every alert, and again each story that becomes more urgent'],
    [{ urgency: ['all'], channels: ['sms'] }, 'alerts', 'every alert'],
    [{ urgency: ['urgent', 'raised-to-urgent'], channels: ['sms'] }, 'alerts', 'alerts that are urgent'],
    [{ urgency: ['urgent'], channels: ['sms'] }, 'alerts', 'alerts that are urgent'],
    [
      {
        urgency: ['urgent', 'notable'],
        relation: ['bilateral'],
        topics: ['energy', 'mining'],
        languages: ['en', 'ru'],
      },
      'alerts',
      'alerts that are urgent or notable, about Kazakhstan–Japan, on energy or mining, reported in English or Russian',
    ],
    [{ edition: ['tokyo'], topics: ['all'] }, 'digests', 'the tokyo digest'],
    [
      { edition: ['astana', 'tokyo'], topics: ['energy'] },
      'digests',
      'the astana and tokyo digest, the parts on energy',
    ],
    [undefined, 'digests', 'every digest and every part of it'],
    [{ store: [{ exists: true }] }, 'alerts', 'alerts by a policy of its own: {"store":[{"exists":true}]}'],
  ] as const)('%j on %s', (policy, topic, words) => {
    expect(policyInWords(policy, topic)).toBe(words);
  });
});
