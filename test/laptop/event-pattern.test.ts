import { describe, expect, it } from 'vitest';
import { fitsPattern } from '#laptop/event-pattern';

const change = {
  eventName: 'MODIFY',
  dynamodb: { NewImage: { entity: { S: 'story' }, n: { N: '3' } }, size: 120, tags: ['a', 'b'] },
  gone: null,
};

describe('a filter pattern', () => {
  it.each<[object, boolean]>([
    [{ eventName: ['INSERT', 'MODIFY'] }, true],
    [{ eventName: ['INSERT'] }, false],
    [{ dynamodb: { NewImage: { entity: { S: ['story'] } } } }, true],
    [{ dynamodb: { OldImage: { entity: { S: ['story'] } } } }, false],
    [{ eventName: ['MODIFY'], dynamodb: { NewImage: { entity: { S: ['feed'] } } } }, false],
    [{ dynamodb: { tags: ['b'] } }, true],
    [{ dynamodb: { OldImage: [{ exists: false }] } }, true],
    [{ dynamodb: { NewImage: { entity: { S: [{ exists: true }] } } } }, true],
    [{ eventName: [{ prefix: 'MOD' }] }, true],
    [{ eventName: [{ suffix: 'IFY' }] }, true],
    [{ eventName: [{ 'equals-ignore-case': 'modify' }] }, true],
    [{ eventName: [{ 'anything-but': ['REMOVE'] }] }, true],
    [{ eventName: [{ 'anything-but': 'MODIFY' }] }, false],
    [{ eventName: [{ 'anything-but': { prefix: 'MOD' } }] }, false],
    [{ missing: [{ 'anything-but': 'x' }] }, false],
    [{ dynamodb: { size: [{ numeric: ['>', 100, '<=', 120] }] } }, true],
    [{ dynamodb: { size: [{ numeric: ['>', 120] }] } }, false],
    [{ gone: [null] }, true],
    [{ $or: [{ eventName: ['INSERT'] }, { dynamodb: { size: [120] } }] }, true],
  ])('%j fits: %s', (pattern, expected) => {
    expect(fitsPattern(pattern, change)).toBe(expected);
  });

  it.each([
    [{ eventName: [{ wildcard: 'M*' }] }, 'is not understood'],
    [{ eventName: 'MODIFY' }, 'must be a list'],
    ['MODIFY', 'must be an object'],
  ])('complains of %j', (pattern, words) => {
    expect(() => fitsPattern(pattern, change)).toThrow(words);
  });
});
