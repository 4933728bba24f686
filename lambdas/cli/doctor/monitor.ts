import type { PagesRead } from '#adapters/aws/dynamodb-page-rules';
import type { StandingSubscription } from '#adapters/aws/sns-subscriptions';
import { type Edition, type EditionCursor, isLate } from '#domain/digest/edition';
import { type FeedHealth, feedHealth } from '#domain/feed/feed-health';
import type { FeedState } from '#domain/feed/feed-state';
import { type Finding, ok, warn } from './finding';

/** Feeds named one by one; the rest are counted. */
const NAMED = 10;
const POLLS_STALE_HOURS = 26;

/** Feeds that fail or are silent. Only those watched today: a feed switched off since has no health. */
export function feedFindings(
  states: readonly FeedState[],
  watched: ReadonlySet<string>,
  now: Date,
): readonly Finding[] {
  const its = states.filter(({ feedId }) => watched.has(feedId));
  const bad = its
    .map((state) => ({ feedId: state.feedId, ...feedHealth(state, now) }))
    .filter(({ level }) => level !== 'ok')
    .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  const never = watched.size - its.length;
  return [
    ...(bad.length === 0 && its.length > 0 ? [ok('feeds', `${its.length} are well`)] : []),
    ...(never > 0 ? [neverAsked(never, its.length)] : []),
    ...bad
      .slice(0, NAMED)
      .map(({ feedId, level, words }) => warn('feeds', `${feedId}: ${words}`, REMEDIES[level])),
    ...(bad.length > NAMED
      ? [warn('feeds', `${bad.length - NAMED} more are not well`, '`npx irtysh outlets check` shows all')]
      : []),
    ...freshness(its, now),
  ];
}

const ORDER: readonly FeedHealth['level'][] = ['persistent', 'failing', 'silent', 'ok'];
const REMEDIES: Readonly<Record<FeedHealth['level'], string>> = {
  persistent:
    'look at it with `npx irtysh outlets check`; give its new address under outlets.added, or switch it off in outlets.off',
  failing: 'nothing yet: it is tried again by itself',
  silent: 'see whether the outlet still publishes there: `npx irtysh outlets check`',
  ok: '',
};

const neverAsked = (never: number, asked: number): Finding =>
  asked === 0
    ? warn(
        'feeds',
        'none has been asked yet',
        'wait ten minutes after the first deployment; then see whether the schedules run',
      )
    : ok('feeds', `${never} have not answered with anything yet`);

/** A feed's state is written when it has news: in a day, one of them has. */
function freshness(states: readonly FeedState[], now: Date): readonly Finding[] {
  const latest = states
    .map(({ lastNewAt, lastOkAt }) => lastNewAt ?? lastOkAt ?? '')
    .sort()
    .at(-1);
  if (!latest) return [];
  const hours = (now.getTime() - Date.parse(latest)) / 3_600_000;
  return hours <= POLLS_STALE_HOURS
    ? [ok('news', `the latest entry is of ${latest.slice(0, 16).replace('T', ' ')} UTC`)]
    : [
        warn(
          'news',
          `no feed has had anything new for ${Math.round(hours)} hours`,
          'docs/runbook.md, “Nothing read”',
        ),
      ];
}

/** Editions whose digest has not gone out though its hour is past. One that was never told is waited for. */
export function editionFindings(
  editions: readonly Edition[],
  cursors: readonly (EditionCursor | undefined)[],
  now: Date,
): readonly Finding[] {
  if (editions.length === 0) return [];
  const late = editions.filter((edition, n) => {
    const cursor = cursors[n];
    return cursor && isLate(cursor, edition, now);
  });
  if (late.length === 0) return [ok('digests', `${editions.length} editions have been told at their hours`)];
  return late.map(({ name, at }) =>
    warn('digests', `${name} was not told at ${at}`, 'docs/runbook.md, “Late digest”'),
  );
}

/** Fewer pages than this say nothing of a layout: every outlet has a page that is made otherwise. */
const TELLING_PAGES = 3;

/** Outlets on most of whose pages their own rules found nothing. */
export function pageRuleFindings(read: readonly PagesRead[], days: number): readonly Finding[] {
  const outgrown = read.filter(({ pages, fellBack }) => fellBack >= TELLING_PAGES && fellBack * 2 > pages);
  if (outgrown.length === 0) return read.length > 0 ? [ok('page rules', 'find the articles')] : [];
  return outgrown.map(({ outletId, pages, fellBack }) =>
    warn(
      'page rules',
      `${outletId}: its own rules found nothing on ${fellBack} of the ${pages} pages read in ${days} days`,
      'the layout has changed: teach the new one in lambdas/domain/article/outlet-rules.ts; until then the general rules read it',
    ),
  );
}

/** Subscriptions that wait for their owner. */
export function subscriptionFindings(standing: readonly StandingSubscription[]): readonly Finding[] {
  if (standing.length === 0)
    return [warn('subscriptions', 'nobody is subscribed', '`npx irtysh subscribe --email you@example.org`')];
  const pending = standing.filter(({ state }) => state === 'pending');
  const confirmed = standing.length - pending.length;
  return [
    ...(confirmed > 0 ? [ok('subscriptions', `${confirmed} confirmed`)] : []),
    ...pending.map(({ endpoint, topic }) =>
      warn(
        'subscriptions',
        `${endpoint} has not confirmed ${topic}`,
        'its owner follows the link in the letter from AWS, which is good for two days; `npx irtysh subscribe` sends another',
      ),
    ),
  ];
}
