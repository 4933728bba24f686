import { newFeedState } from '#domain/feed/feed-state';
import { wasAskedSince } from '#domain/feed/polling';
import { byHost } from '#domain/outlet/by-host';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import type { PollMessage } from '#pipeline/messages';
import { Gathered, type GatheredDeps } from './gathered';
import { type PullDeps, type Pulled, pullFeed } from './pull-feed';
import { sideBySide } from './side-by-side';

export interface PullRunDeps extends PullDeps, GatheredDeps {
  readonly outlets: readonly Outlet[];
}

/** Hosts asked at the same time. */
export const SIDE_BY_SIDE = 50;
/** When only so many hosts are still waited for, what the others brought does not wait for them. */
const STRAGGLERS = 3;
/**
 * How long a run begins to ask, and when what it asked must be answered: it is still to be read and handed on before the function's
 * timeout (`lib/pipeline/poll.ts`).
 */
const ASKING_MS = 200_000;
const ANSWERED_MS = 240_000;

/**
 * First stage: feeds that are due, hosts side by side, the feeds of one host one after the other. A feed switched off since the
 * tick is passed over; those for which the run has no time left wait for their next turn.
 * Of a message that comes again only those are asked of which the first time left no trace.
 * @throws when entries could not be sent or a state not be written, after all other feeds were seen to
 */
export async function pullFeeds({ tick, feedIds }: PollMessage, deps: PullRunDeps): Promise<void> {
  const watched = watchedAmong(feedIds, deps);
  const states = new Map((await deps.states.of(feedIds)).map((state) => [state.feedId, state]));
  const gathered = new Gathered(deps);
  const outcomes: Outcome[] = [];
  const began = deps.clock.now().getTime();
  const deadline = new Date(began + ANSWERED_MS);
  const hosts = [...byHost(watched).values()];
  let open = hosts.length;
  const brokenOff = await sideBySide(hosts, SIDE_BY_SIDE, async (ofHost) => {
    for (const { feed, outlet } of ofHost) {
      const state = states.get(feed.id) ?? newFeedState(feed.id, outlet.id);
      if (deps.clock.now().getTime() >= began + ASKING_MS) outcomes.push('left-for-next-turn');
      else if (wasAskedSince(tick, state)) outcomes.push('asked-already');
      else {
        const pulled = await pullFeed({ feed, outlet, state, deadline }, deps);
        outcomes.push(pulled.outcome);
        await gathered.add(pulled);
      }
    }
    open -= 1;
    if (open <= STRAGGLERS) await gathered.handOn();
  });
  await gathered.end();
  const failures = [...brokenOff, ...gathered.failures];
  deps.log.info('feeds pulled', {
    tick,
    feeds: feedIds.length,
    ...countsOf(outcomes),
    brokenOff: failures.length,
  });
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} hosts or feeds broke off: ${failures[0]}`);
}

type Outcome = Pulled['outcome'] | 'asked-already';

function countsOf(outcomes: readonly Outcome[]) {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  return {
    nothingNew: count('nothing-new'),
    withNews: count('new-entries'),
    failed: count('failed'),
    leftForNextTurn: count('left-for-next-turn'),
    askedAlready: count('asked-already'),
  };
}

type Watched = { readonly feed: Feed; readonly outlet: Outlet; readonly url: string };

function watchedAmong(feedIds: readonly string[], { outlets, log }: PullRunDeps): readonly Watched[] {
  const wanted = new Set(feedIds);
  const watched = outlets.flatMap((outlet) =>
    outlet.feeds.filter(({ id }) => wanted.has(id)).map((feed) => ({ feed, outlet, url: feed.url })),
  );
  for (const { feed } of watched) wanted.delete(feed.id);
  for (const feedId of wanted) log.info('feed passed over', { feedId, because: 'not in the settings' });
  return watched;
}
