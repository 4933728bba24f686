import { describe, expect, it } from 'vitest';
import { matchesFilterPolicy, matchesFilterPolicyOnBody } from '#domain/subscription/match-policy';
import { ATTRIBUTE_CASES, BODY_CASES } from '../../support/filter-policies';

describe('a policy on attributes matches as SNS matches', () => {
  it.each(ATTRIBUTE_CASES)('%s: %s', (does, _, policy, attributes) => {
    expect(matchesFilterPolicy(policy, attributes)).toBe(does === 'yes');
  });
});

describe('a policy on the body matches as SNS matches', () => {
  it.each(BODY_CASES)('%s: %s', (does, _, policy, body) => {
    expect(matchesFilterPolicyOnBody(policy, JSON.stringify(body))).toBe(does === 'yes');
  });

  it('no: a body that is no JSON', () => {
    expect(matchesFilterPolicyOnBody({ topic: ['energy'] }, 'Nothing new.')).toBe(false);
  });
});
