import { describe, expect, it } from 'vitest';
import { FEATURES } from '#domain/relevance/features';
import { TOPIC_INPUTS } from '#domain/relevance/topics';
import weights from '../../../lambdas/domain/relevance/relevance.weights.json';

describe('the committed weights', () => {
  it('know exactly the features there are', () => {
    const ids = FEATURES.map(({ id }) => id);
    expect(Object.keys(weights.relevant.weights)).toEqual(ids);
    expect(Object.keys(weights.regional.weights)).toEqual(ids);
    expect(Object.keys(weights.incidental.weights)).toEqual(ids);
    expect(Object.keys(weights.topics.weights)).toEqual(TOPIC_INPUTS);
  });
});
