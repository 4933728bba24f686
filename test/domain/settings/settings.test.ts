import { describe, expect, it } from 'vitest';
import { TOPICS } from '#domain/relevance/verdict';
import { defaultSettings, readSettings } from '#domain/settings/settings';

const read = (value: unknown) => readSettings(JSON.stringify(value), 'irtysh.config.json');
const complaint = (value: unknown): string => {
  try {
    read(value);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

describe('defaults', () => {
  it('are what an empty file means', () => {
    expect(read({})).toEqual(defaultSettings());
  });

  it('send a digest at eight in Astana and in Tokyo', () => {
    expect(defaultSettings().editions).toEqual([
      { name: 'astana', timeZone: 'Asia/Almaty', at: '08:00', language: 'en', whenEmpty: 'say-so' },
      { name: 'tokyo', timeZone: 'Asia/Tokyo', at: '08:00', language: 'en', whenEmpty: 'say-so' },
    ]);
  });

  it('survive being written and read again, as they are on their way into a bundle', () => {
    expect(read(defaultSettings())).toEqual(defaultSettings());
  });

  it('fill in what a section leaves out', () => {
    expect(read({ sms: { maxPriceUsd: 0.1 } }).sms).toEqual({
      monthlyBudgetUsd: 1,
      priceUsd: 0.1,
      maxPriceUsd: 0.1,
      wording: 'neutral',
    });
  });

  it('are not shared between two readings', () => {
    defaultSettings().editions.pop();
    expect(defaultSettings().editions).toHaveLength(2);
  });
});

describe('the clocks of the editions', () => {
  it('stand five hours ahead of UTC in Almaty, as they have since March 2024', () => {
    const hour = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Almaty', timeZoneName: 'longOffset' });
    expect(hour.format(new Date('2026-01-15T03:00:00Z'))).toContain('GMT+05:00');
  });
});

describe('a mistake', () => {
  it.each([
    ['an unknown key', { editons: [] }, '"editons" is no setting; did you mean "editions"?'],
    [
      'one in a section',
      { sms: { monthlyBudget: 3 } },
      'sms: "monthlyBudget" is no setting; did you mean "monthlyBudgetUsd"?',
    ],
    [
      'one in a list',
      { subscribers: [{ email: 'a@example.com', topcis: [] }] },
      'subscribers[0]: "topcis" is no setting; did you mean "topics"?',
    ],
    [
      'one in an added outlet',
      { outlets: { added: [{ id: 'x', nme: 'X' }] } },
      'outlets.added[0]: "nme" is no setting; did you mean "name"?',
    ],
    ['a key like no other', { zzz: 1 }, '"zzz" is no setting; known here: name, outlets,'],
    [
      'a place that is no time zone',
      { editions: [{ name: 'a', timeZone: 'Asia/Astana' }] },
      'editions[0].timeZone: is no time zone',
    ],
    [
      'an hour that no clock shows',
      { editions: [{ name: 'a', timeZone: 'Asia/Tokyo', at: '24:00' }] },
      'editions[0].at: is an hour such as 08:00',
    ],
    [
      'two editions of a name',
      {
        editions: [
          { name: 'a', timeZone: 'UTC' },
          { name: 'a', timeZone: 'UTC' },
        ],
      },
      'editions[1].name: "a" is there twice',
    ],
    [
      'a subscriber nobody can reach',
      { subscribers: [{ topics: ['energy'] }] },
      'subscribers[0]: needs either "email" or "sms"',
    ],
    [
      'a subscriber to an edition that is not',
      { subscribers: [{ email: 'a@example.com', editions: ['almaty'] }] },
      'there is no edition "almaty"; there are astana, tokyo',
    ],
    [
      'a subscriber who would get nothing',
      { subscribers: [{ email: 'a@example.com', alerts: false }] },
      'subscribers[0]: would get nothing: neither "alerts" nor "editions"',
    ],
    [
      'a policy that SNS would refuse in the middle of a deployment',
      {
        subscribers: [
          {
            email: 'a@example.com',
            topics: TOPICS.slice(1),
            urgencies: ['urgent', 'notable'],
            languages: ['en', 'ru', 'kk', 'ja', 'zh'],
          },
        ],
      },
      'subscribers[0]: 240 combinations of values: SNS takes 150; ask for fewer values',
    ],
    [
      'a headline on telephones of Kazakhstan',
      { subscribers: [{ sms: '+77011234567' }], sms: { wording: 'headline' } },
      "subscribers[0]: +77011234567 is Kazakhstan's, where carriers stop SMS with political content",
    ],
    [
      'a digest by SMS',
      { subscribers: [{ sms: '+77011234567', editions: ['astana'] }] },
      'a digest does not fit an SMS',
    ],
    [
      'bounds the wrong way round',
      { polling: { shortestMinutes: 60, longestMinutes: 10 } },
      'polling.shortestMinutes: is longer than longestMinutes',
    ],
    [
      'a user agent called a bot',
      { userAgent: 'NewsBot/1.0' },
      'userAgent: some outlets show a different page',
    ],
    ['a log period that CloudWatch does not know', { retentionDays: { logs: 31 } }, 'retentionDays.logs'],
    ['a list where an object belongs', [], 'the file: '],
  ])('such as %s is named with its place', (_, value, expected) => {
    expect(complaint(value)).toContain(expected);
  });

  it('does not hide the next one', () => {
    expect(complaint({ a: 1, sms: { b: 2 } }).split('\n')).toHaveLength(3);
  });

  it('in the JSON itself is shown on one line', () => {
    expect(() => readSettings('{\n  "sms": }', 'my.json')).toThrow(/^my\.json is not JSON: .*"sms": }/);
  });
});

it('a file that begins with a byte order mark is read', () => {
  expect(readSettings('\uFEFF{"monthlyBudgetUsd":7}', 'x').monthlyBudgetUsd).toBe(7);
});
