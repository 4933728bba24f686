import { systemClock, type World } from '#adapters/lambda/world';
import { parseFeedBounded } from '#adapters/parsing/parse-feed-bounded';
import { loadSettings, SETTINGS_FILE } from '#adapters/settings/load-settings';
import { httpFeeds } from '#adapters/web/http-feeds';
import { httpPages } from '#adapters/web/http-pages';
import { OUTLETS } from '#domain/outlet/catalogue';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import { didYouMean } from '#domain/settings/did-you-mean';
import { effectiveOutlets } from '#domain/settings/effective-outlets';
import type { Io } from './io';
import { Misuse } from './misuse';
import { type CheckDeps, checkOutlet, type OutletCheck } from './outlets-check';

export interface OutletsArgs {
  readonly action: 'list' | 'check';
  /** Outlets or feeds by id; all of the registry without any. */
  readonly ids?: readonly string[];
  /** Check the feeds that are off as well. */
  readonly all?: boolean;
}

export interface OutletsDeps extends CheckDeps {
  /** The registry as configured. */
  readonly outlets: readonly Outlet[];
}

/** The registry as the configuration leaves it, and the real web. */
export function liveOutletsDeps(): OutletsDeps {
  const settings = loadSettings(SETTINGS_FILE, { optional: true });
  const world: World = { env: process.env, clock: systemClock, network: { kind: 'public' } };
  return {
    outlets: effectiveOutlets(settings, OUTLETS),
    feeds: httpFeeds({ world, settings }),
    pages: httpPages({ world, settings }),
    parse: parseFeedBounded,
    clock: systemClock,
  };
}

/** Outlets asked at the same time; each host is still asked for one thing at a time. */
const AT_ONCE = 8;

/** `irtysh outlets list|check [ID…]`: the registry, and what its addresses answer today. */
export async function outletsCommand(args: OutletsArgs, io: Io, deps: OutletsDeps): Promise<number> {
  const { chosen, unknown } = choose(args.ids ?? [], deps.outlets);
  if (unknown.length > 0) throw new Misuse(unknown.join('\n'));
  return args.action === 'list' ? list(chosen, io) : check(chosen, args, io, deps);
}

type Chosen = { readonly outlet: Outlet; readonly feeds: readonly Feed[]; readonly named: boolean };

function choose(
  ids: readonly string[],
  outlets: readonly Outlet[],
): { chosen: readonly Chosen[]; unknown: readonly string[] } {
  if (ids.length === 0) {
    return { chosen: outlets.map((outlet) => ({ outlet, feeds: outlet.feeds, named: false })), unknown: [] };
  }
  const known = outlets.flatMap(({ id, feeds }) => [id, ...feeds.map((feed) => feed.id)]);
  const unknown = ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = didYouMean(id, known);
      return `there is no outlet or feed "${id}"${meant ? `; did you mean "${meant}"?` : ': irtysh outlets list names them'}`;
    });
  const chosen = outlets.flatMap((outlet): Chosen[] => {
    const feeds = ids.includes(outlet.id) ? outlet.feeds : outlet.feeds.filter(({ id }) => ids.includes(id));
    return ids.includes(outlet.id) || feeds.length > 0 ? [{ outlet, feeds, named: true }] : [];
  });
  return { chosen, unknown };
}

function list(chosen: readonly Chosen[], io: Io): number {
  for (const { outlet, feeds } of chosen) {
    if (io.json) io.out(JSON.stringify({ ...outlet, feeds, enabled: feeds.some(({ enabled }) => enabled) }));
    else io.out(listLine(outlet, feeds));
  }
  if (io.json) return 0;
  const all = chosen.flatMap(({ feeds }) => feeds);
  const on = all.filter(({ enabled }) => enabled);
  io.out(`\n${chosen.length} outlets, ${all.length} feeds, ${on.length} of them on.`);
  io.out('Switch outlets and feeds on and off by their ids in irtysh.config.json ("outlets").');
  return 0;
}

function listLine(outlet: Outlet, feeds: readonly Feed[]): string {
  const on = feeds.filter(({ enabled }) => enabled);
  const languages = [...new Set((on.length > 0 ? on : feeds).flatMap((feed) => feed.languages))].join(' ');
  const state = on.length > 0 ? `on   ${on.length} of ${feeds.length}` : 'off       ';
  const why = on.length > 0 ? '' : ` (${feeds[0]?.offBecause ?? 'no address of a feed is known'})`;
  return `${state}  ${outlet.country.padEnd(3)}  ${languages.padEnd(8)}  ${outlet.id.padEnd(24)}  ${outlet.name}${why}`;
}

async function check(
  chosen: readonly Chosen[],
  { all }: OutletsArgs,
  io: Io,
  deps: OutletsDeps,
): Promise<number> {
  const asked = chosen
    .map(({ outlet, feeds, named }) => ({
      outlet,
      feeds: all || named ? feeds : feeds.filter(({ enabled }) => enabled),
      named,
    }))
    .filter(({ feeds, named }) => feeds.length > 0 || named || all);
  const checks = inOrder(asked, AT_ONCE, ({ outlet, feeds }) => checkOutlet(outlet, feeds, deps));
  let reachable = 0;
  for await (const found of checks) {
    if (found.reachable) reachable += 1;
    if (io.json) io.out(JSON.stringify(found));
    else for (const line of checkLines(found)) io.out(line);
  }
  if (!io.json) io.out(`\n${reachable} of ${asked.length} outlets answer.`);
  if (reachable > 0 || asked.length === 0) return 0;
  io.err('none of the outlets can be reached: is this machine connected to the internet?');
  return 1;
}

function checkLines({
  outlet,
  reachable,
  format,
  entries,
  newest,
  problem,
  proposed,
}: OutletCheck): string[] {
  const mark = !reachable ? '✗' : problem ? '!' : '✓';
  const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  const found = format
    ? `${format}, ${count}${newest ? `, newest ${newest.slice(0, 16).replace('T', ' ')}` : ''}`
    : '';
  const words = [found, problem].filter(Boolean).join('; ');
  return [
    `${mark} ${outlet.padEnd(24)}  ${words}`,
    ...proposed.map(
      (feed) =>
        `    try ${feed.url} (${feed.format}, ${feed.entries} entries${feed.newest ? `, newest ${feed.newest.slice(0, 10)}` : ''})`,
    ),
  ];
}

/** The answers in the order of the questions, with so many under way at a time. */
async function* inOrder<Asked, Answer>(
  asked: readonly Asked[],
  atOnce: number,
  ask: (item: Asked) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const underWay: Promise<Answer>[] = [];
  let next = 0;
  const begin = () => {
    const item = asked[next++];
    if (item !== undefined) underWay.push(ask(item));
  };
  for (let n = 0; n < atOnce; n += 1) begin();
  for (let first = underWay.shift(); first; first = underWay.shift()) {
    const answer = await first;
    begin();
    yield answer;
  }
}
