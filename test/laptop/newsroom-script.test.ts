import { describe, expect, it } from 'vitest';
import { articleAt, readScript } from '#laptop/newsroom-script';

const SCRIPT = `=== bridge
at: 2025-12-18 05:10
title: A bridge over the Irtysh
correct: 2025-12-18 07:00 | two lanes | four lanes
bump: 2025-12-18 09:00

The bridge has two lanes.

It was built
in three years.
`;

describe('a script', () => {
  it('reads headers, paragraphs and moments in UTC', () => {
    const [bridge] = readScript(SCRIPT, 'script.txt');
    expect(bridge).toMatchObject({
      key: 'bridge',
      slug: 'bridge',
      at: new Date('2025-12-18T05:10:00Z'),
      title: 'A bridge over the Irtysh',
      paragraphs: ['The bridge has two lanes.', 'It was built in three years.'],
      byTwin: false,
    });
  });

  it('shows an article as it stands at a moment: corrected from then on, dated anew from then on', () => {
    const [bridge] = readScript(SCRIPT, 'script.txt');
    const at = (hour: string) => articleAt(bridge!, new Date(`2025-12-18T${hour}:00Z`));
    expect(at('06:59').paragraphs[0]).toBe('The bridge has two lanes.');
    expect(at('07:00').paragraphs[0]).toBe('The bridge has four lanes.');
    expect(at('07:00')).toMatchObject({
      published: new Date('2025-12-18T05:10:00Z'),
      modified: new Date('2025-12-18T07:00:00Z'),
    });
    expect(at('09:00').published).toEqual(new Date('2025-12-18T09:00:00Z'));
  });

  it.each([
    [
      '=== a\nat: yesterday\ntitle: A',
      'script.txt, article "a": "yesterday" is no moment such as 2025-12-18 05:10',
    ],
    ['=== a\ntitle: A', 'script.txt, article "a": has no "at"'],
    ['=== a\nat: 2025-12-18 05:10\nheadline: A', '"headline: A" is no header'],
    ['=== a\nat: 2025-12-18 05:10\ntitle: A\ncorrect: A | B', 'is not "moment | was | is"'],
    ['=== a\nat: 2025-12-18 05:10\ntitle: A\nserves: tea', 'a page cannot serve "tea"'],
    ['at: 2025-12-18 05:10', 'script.txt must begin with "=== key"'],
  ])('refuses a mistake and says where: %j', (text, complaint) => {
    expect(() => readScript(text, 'script.txt')).toThrow(complaint);
  });
});
