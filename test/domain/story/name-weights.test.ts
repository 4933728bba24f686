import { expect, it } from 'vitest';
import { isHead, nameWeight } from '#domain/story/name-weights';

it.each(['kz:tokayev', 'jp:abe', 'jp:naruhito', 'kz:bektenov'])(
  'holds %s for a head of state or of government',
  (id) => {
    expect(isHead(id)).toBe(true);
  },
);

it.each(['kz:sklyar', 'jp:kono', 'jp:marubeni'])('holds %s for none', (id) => {
  expect(isHead(id)).toBe(false);
});

it('lets a head say less than another person, since heads are in half of all stories', () => {
  expect(nameWeight('jp:abe')).toBeLessThan(nameWeight('jp:kono'));
});
