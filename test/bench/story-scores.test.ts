import { expect, it } from 'vitest';
import { setsOf } from '../../bench/story-scores';

it('makes a set of each folder with what lies below it, and of the one that the command is given in', () => {
  const cases = ['fixtures/stories/a.json', 'fixtures/stories/retold/b.jsonl'];
  const reports = ['fixtures/reported-stories/c.jsonl'];
  expect(setsOf([...cases, 'newsroom.jsonl', ...reports])).toEqual([cases, ['newsroom.jsonl'], reports]);
});
