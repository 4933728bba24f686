import { describe, expect, it } from 'vitest';
import { batchOutcome } from '#laptop/partial-failures';

describe('what a function says of its batch', () => {
  it.each([
    [null, 'done'],
    [{}, 'done'],
    [{ batchItemFailures: [] }, 'done'],
    [{ batchItemFailures: null }, 'done'],
    [{ batchItemFailures: [{ itemIdentifier: 'b' }] }, new Set(['b'])],
    [{ batchItemFailures: [{ itemIdentifier: '' }] }, 'failed'],
    [{ batchItemFailures: [{ itemIdentifier: null }] }, 'failed'],
    [{ batchItemFailures: [{ itemIdentifier: 'unknown' }] }, 'failed'],
    [{ batchItemFailures: 'b' }, 'failed'],
    ['b', 'failed'],
  ])('%j means %s', (answer, expected) => {
    expect(batchOutcome(answer, ['a', 'b'])).toEqual(expected);
  });
});
