import type { Census, FunctionName } from './census';
import type { Run, Units } from './units';
import type { Workload } from './workload';

export const DAYS = 365.25 / 12;
/** Ticks of the clock that plans, in a month. */
export const TICKS = DAYS * 24 * 12;

/** Feeds in one message of the queue of polls (`FEEDS_A_MESSAGE`). */
export const FEEDS_A_RUN = 200;
/** Hosts of it asked at a time (`SIDE_BY_SIDE`). */
export const HOSTS_AT_ONCE = 50;
/** Most messages of a FIFO queue that Lambda hands to one run. */
const ENTRIES_A_RUN = 10;
/** A host's rest is drawn between its gap and half as much more (`host-turns.ts`). */
const MEAN_JITTER = 1.25;
/** Waiting for a few objects that are written side by side, after one another where one links to the other. */
const S3_SECONDS = 0.2;
/** Memory that comes with one whole processor. */
const MB_A_PROCESSOR = 1769;

/** How often a function runs in a month, how much it has to do each time and how long that takes. */
export type Runs = {
  readonly times: number;
  /** Polls or entries in one run, on the average. */
  readonly each: number;
  readonly seconds: number;
};

/** What of the month decides how the functions run. */
export type Load = {
  readonly polls: number;
  readonly pollsWithNews: number;
  readonly entries: number;
  readonly relevant: number;
  readonly alerts: number;
  readonly digests: number;
  /** Runs that publish one more report, something new, an issue. */
  readonly publishing: { readonly reports: number; readonly news: number; readonly issues: number };
};

/** Settlers hold a second of the clock in two, senders the other: whoever comes at any moment waits so long on the average. */
const TURN_SECONDS = 0.25;

/**
 * Read units of `settle-alerts` in a month: what a tick was measured to take, and the look through the stories of a day that the first
 * of each hour takes.
 * @param dayRead read units for the stories of a day, consistently
 */
export const settlingReads = ({ settling }: Units, dayRead: number): number =>
  TICKS * settling.readUnits + DAYS * 24 * Math.max(1, dayRead / 2);

export interface RunsProps {
  readonly workload: Workload;
  readonly units: Units;
  readonly census: Census;
  readonly load: Load;
}

/**
 * Every function's runs. Waiting and computing are added up as if they never overlapped, and a function with less memory than a
 * processor comes with gets as much less of a processor.
 */
export function runsOf(props: RunsProps): Readonly<Record<FunctionName, Runs>> {
  const { workload, units, census, load } = props;
  const { answerSeconds: answer } = workload;
  const cpu = (name: FunctionName, run: Run) => cpuSeconds(run, census.functions[name].memoryMb);
  const planning = cpu('PlanPolls', units.tick) * Math.max(1, workload.outlets / units.feeds);
  return {
    PlanPolls: { times: TICKS, each: 1, seconds: planning },
    PullFeeds: pulling(props),
    ReadArticles: reading(props),
    SendAlerts: {
      times: load.alerts,
      each: 1,
      seconds: TURN_SECONDS + answer / 2 + cpu('SendAlerts', units.alert),
    },
    SettleAlerts: { times: TICKS, each: 1, seconds: 0.05 + cpu('SettleAlerts', units.settling) },
    SendDigest: {
      times: load.digests,
      each: 1,
      // Its parts are sent one a second (`send-digest.ts`).
      seconds: answer + Math.max(0, units.digest.publishes - 1) + cpu('SendDigest', units.digest),
    },
    PublishArchive: {
      times: load.publishing.reports + load.publishing.news + load.publishing.issues,
      each: 1,
      seconds: S3_SECONDS + cpu('PublishArchive', units.publishing),
    },
  };
}

/** Feeds that are due at a tick travel together; their hosts are asked side by side. */
function pulling({ workload, units, census, load }: RunsProps): Runs {
  const { memoryMb } = census.functions.PullFeeds;
  const due = load.polls / TICKS;
  const runsATick = due < 1 ? due : Math.ceil(due / FEEDS_A_RUN);
  const each = due / runsATick;
  const news = load.pollsWithNews / load.polls;
  // Once a day robots.txt is asked first, and the feed after the host's rest.
  const robots = (workload.outlets * DAYS) / load.polls;
  const waiting =
    workload.answerSeconds + robots * (workload.answerSeconds + workload.gapSeconds * MEAN_JITTER);
  const handshake = { cpuMs: workload.handshakeMs };
  const computing =
    cpuSeconds(handshake, memoryMb) +
    cpuSeconds(units.poll, memoryMb) +
    news * cpuSeconds(units.pollWithNews, memoryMb);
  return {
    times: TICKS * runsATick,
    each,
    seconds: waiting * lastOf(each, HOSTS_AT_ONCE) + each * computing,
  };
}

/**
 * Entries of one pull come to the queue together and are shared by the runs that may read at a time; pages of different hosts are
 * waited for side by side, those of one host one after the other with a rest between.
 */
function reading(props: RunsProps): Runs {
  const { workload, units, census, load } = props;
  if (load.entries === 0) return { times: 0, each: 1, seconds: 0 };
  const { memoryMb, runsAtOnce } = census.functions.ReadArticles;
  const together = load.entries / Math.max(1, pulling(props).times);
  const each = Math.min(ENTRIES_A_RUN, Math.max(1, together / runsAtOnce));
  const sameHost = 1 - load.pollsWithNews / load.entries;
  const resting = sameHost * workload.gapSeconds * MEAN_JITTER;
  const relevant = load.relevant / load.entries;
  const computing =
    cpuSeconds({ cpuMs: workload.handshakeMs }, memoryMb) +
    (1 - relevant) * cpuSeconds(units.entry, memoryMb) +
    relevant * cpuSeconds(units.relevantEntry, memoryMb);
  return {
    times: load.entries / each,
    each,
    seconds: workload.answerSeconds * lastOf(each, ENTRIES_A_RUN) + each * (resting + computing),
  };
}

const cpuSeconds = ({ cpuMs }: Pick<Run, 'cpuMs'>, memoryMb: number): number =>
  (cpuMs / 1000) * Math.max(1, MB_A_PROCESSOR / memoryMb);

/**
 * When the last of n answers is there, in averages of one, if they come at random (exponentially) and so many are asked at a time:
 * while more wait to be asked, the next one comes after the average divided by those asked; then the rest comes in, the slowest last.
 */
function lastOf(n: number, atOnce: number): number {
  const beyond = Math.max(0, n - atOnce);
  return beyond / atOnce + harmonic(Math.min(n, atOnce));
}

/** The slowest of n; between whole numbers, in between. */
function harmonic(n: number): number {
  const whole = Math.floor(n);
  const sum = Array.from({ length: whole }, (_, i) => 1 / (i + 1)).reduce((total, one) => total + one, 0);
  return sum + (n - whole) / (whole + 1);
}
