import type { Edition } from '#domain/digest/edition';
import type { Entry } from '#domain/entry/entry';
import type { Outlet } from '#domain/outlet/outlet';

/**
 * An invented entry that the monitor makes for itself once a day and that travels as far as a digest that nobody receives: when
 * it does not arrive, an alarm rings. It lives in partitions of its own, so that no reader, ledger or story ever meets it.
 */
export const CANARY_SPACE = 'CANARY';

const HOME = 'https://canary.irtysh.invalid';
const FEED_ID = 'irtysh-canary/daily';

/** The outlet that reports it: whole articles in the feed, so that no page is fetched. */
export const CANARY_OUTLET: Outlet = {
  id: 'irtysh-canary',
  name: 'The canary',
  home: HOME,
  country: 'INT',
  timeZone: 'UTC',
  display: 'excerpt',
  feeds: [
    {
      id: FEED_ID,
      url: `${HOME}/feed`,
      kind: 'feed',
      languages: ['en'],
      confidence: 'high',
      enabled: false,
      offBecause: 'no one publishes it: it is made by plan-polls',
      fullText: true,
    },
  ],
};

/** The edition it is told in, to a topic without subscribers. Empty, it says nothing, and the alarm hears that. */
export const CANARY_EDITION: Edition = {
  name: 'canary',
  timeZone: 'UTC',
  at: '04:00',
  language: 'en',
  whenEmpty: 'stay-silent',
};

/** An hour before its edition; sent at two ticks, in case one fails: the second is the same entry. */
const FROM_MINUTE = 180;
const TICKS = 2;

/** Whether the entry is to be sent at a tick. */
export function isCanaryTick(tick: Date, tickSeconds: number): boolean {
  const minute = tick.getUTCHours() * 60 + tick.getUTCMinutes();
  return minute >= FROM_MINUTE && minute < FROM_MINUTE + (TICKS * tickSeconds) / 60;
}

const TITLE = 'Invented: Kazakhstan and Japan sign a memorandum on bridges';
const PARAGRAPHS = [
  'TOKYO – Kazakhstan and Japan signed a memorandum on the upkeep of bridges in Tokyo, ministers of both countries said. None of this has happened: it is a test of the monitor, made by the monitor itself.',
  'Under the invented agreement Japanese engineers would visit the bridge over the Irtysh at Semey once a year, and Kazakh engineers would be trained in Japan, the Japanese foreign ministry did not say.',
  'The Kazakh embassy in Tokyo has not commented, since nobody has asked it.',
];

/** The entry of a tick's day. */
export function canaryEntry(tick: Date): Entry {
  const day = tick.toISOString().slice(0, 10);
  return {
    entryId: `canary-${day}`,
    feedId: FEED_ID,
    outletId: CANARY_OUTLET.id,
    url: `${HOME}/${day}`,
    title: TITLE,
    content: PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''),
    published: tick.toISOString(),
    firstSeen: tick.toISOString(),
    // Told by no alert, even if it got where alerts are made.
    quiet: 'first-poll',
  };
}

/** Whether an entry is the canary's. */
export const isCanary = ({ outletId }: Pick<Entry, 'outletId'>): boolean => outletId === CANARY_OUTLET.id;
