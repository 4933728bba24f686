import type { Census, FunctionName } from './census';
import type { Priced } from './prices';
import type { Run, Units } from './units';
import type { Workload } from './workload';

/** So many of something that is billed, and what for. */
export type Quantity = { readonly what: string; readonly of: Priced; readonly quantity: number };

export type Basis = { readonly workload: Workload; readonly units: Units; readonly census: Census };

export const DAYS = 365.25 / 12;
const TICKS = DAYS * 24 * 12;
/** Lambda asks a queue with five pollers that each wait up to 20 seconds, also when nothing comes. */
const POLLERS = 5;
const EMPTY_RECEIVES = (POLLERS * DAYS * 86_400) / 20;
const BATCH = 10;
/** Memory that comes with one whole processor. */
const MB_A_PROCESSOR = 1769;
/** A line of the log as JSON with its ids: 200 to 400 bytes by what it tells. */
const LOG_LINE = 300;
/** A feed that was watched for some weeks remembers 200 entries, 16 bytes each. */
const RING_BYTES = 200 * 16;
const STORIES_AN_ARTICLE = 1 / 2;
const WINDOW_DAYS = 7;

/** A month's use of AWS, line by line. */
export function quantitiesOf(basis: Basis): readonly Quantity[] {
  const counts = countsOf(basis);
  return [
    ...lambdaLines(basis, counts),
    ...tableLines(basis, counts),
    ...queueLines(basis, counts),
    ...tellingLines(basis, counts),
    ...watchLines(basis, counts),
  ];
}

type Counts = ReturnType<typeof countsOf>;

/** How often each thing happens in a month. */
function countsOf({ workload, units }: Basis) {
  const polls = workload.outlets * ((DAYS * 1440) / workload.minutes);
  const entries = workload.outlets * workload.entriesPerOutletDay * DAYS;
  const pollsARun = perRun(polls / TICKS);
  const entriesARun = perRun(entries / TICKS);
  const relevant = workload.relevantPerDay * DAYS;
  return {
    polls,
    // Entries that come together are found by one poll.
    pollsWithNews: polls * (1 - Math.exp(-entries / polls)),
    pollsARun,
    entries,
    entriesARun,
    relevant,
    alerts: workload.alertsPerDay * DAYS,
    digests: workload.editions * DAYS,
    feedBytes: (units.itemBytes.feed ?? 0) + RING_BYTES,
    windowStories: workload.relevantPerDay * STORIES_AN_ARTICLE * WINDOW_DAYS,
  };
}

/** Messages that come at once are shared by the pollers, ten to a run at most. */
const perRun = (atOnce: number): number => Math.min(BATCH, Math.max(1, atOnce / POLLERS));

function lambdaLines({ workload, units, census }: Basis, counts: Counts): Quantity[] {
  const { answerSeconds } = workload;
  const { polls, pollsARun, entries, entriesARun, alerts, digests } = counts;
  const feedsFactor = workload.outlets / units.feeds;
  const runs: readonly [FunctionName, number, number][] = [
    ['PlanPolls', TICKS, seconds(units.tick, census.functions.PlanPolls.memoryMb) * Math.max(1, feedsFactor)],
    // Hosts are asked side by side: a run lasts as long as the slowest of them.
    [
      'PullFeeds',
      polls / pollsARun,
      answerSeconds * harmonic(pollsARun) +
        pollsARun * seconds(units.poll, census.functions.PullFeeds.memoryMb),
    ],
    // Pages are read one after the other, in the order of their queue.
    [
      'ReadArticles',
      entries / entriesARun,
      entriesARun * (answerSeconds + seconds(units.entry, census.functions.ReadArticles.memoryMb)),
    ],
    ['SendAlerts', alerts, answerSeconds / 2 + seconds(units.alert, census.functions.SendAlerts.memoryMb)],
    ['SettleAlerts', TICKS, 0.05 + seconds(units.settling, census.functions.SettleAlerts.memoryMb)],
    ['SendDigest', digests, answerSeconds + seconds(units.digest, census.functions.SendDigest.memoryMb)],
  ];
  return [
    { what: 'Lambda, runs', of: 'lambdaRequest', quantity: sum(runs.map(([, times]) => times)) },
    ...runs.map(
      ([name, times, took]): Quantity => ({
        what: `Lambda, ${IN_WORDS[name]}`,
        of: 'lambdaGbSecond',
        quantity: (times * took * census.functions[name].memoryMb) / 1024,
      }),
    ),
  ];
}

const IN_WORDS: Readonly<Record<FunctionName, string>> = {
  PlanPolls: 'planning polls',
  PullFeeds: 'pulling feeds',
  ReadArticles: 'reading articles',
  SendAlerts: 'sending alerts',
  SettleAlerts: 'settling alerts',
  SendDigest: 'sending digests',
};

/** A function with less memory than a processor comes with gets as much less of a processor. */
const seconds = ({ cpuMs }: Run, memoryMb: number): number =>
  (cpuMs / 1000) * Math.max(1, MB_A_PROCESSOR / memoryMb);

/** The slowest of n, in averages of one, when answers come at random (exponentially). */
const harmonic = (n: number): number => sum(Array.from({ length: Math.round(n) }, (_, i) => 1 / (i + 1)));

function tableLines({ workload, units }: Basis, counts: Counts): Quantity[] {
  const { polls, pollsWithNews, entries, relevant, feedBytes, windowStories, alerts, digests } = counts;
  const planned = (workload.outlets * feedBytes) / 8192; // eventually consistent: half a unit for 4 KB
  const windowRead = (windowStories * (units.itemBytes.story ?? 0)) / 4096;
  const ordinary = entries - relevant;
  const bytes =
    ordinary * (workload.irrelevantDays / DAYS) * (units.itemBytes.article ?? 0) +
    12 *
      relevant *
      ((units.itemBytes.article ?? 0) * 2 + (units.itemBytes.text ?? 0) + (units.itemBytes.story ?? 0)) +
    workload.outlets * feedBytes;
  return [
    { what: 'DynamoDB, feed states read to plan', of: 'dynamodbReadUnit', quantity: TICKS * planned },
    {
      what: 'DynamoDB, feed states read to poll',
      of: 'dynamodbReadUnit',
      quantity: polls * Math.ceil(feedBytes / 4096),
    },
    {
      what: 'DynamoDB, feed states written',
      of: 'dynamodbWriteUnit',
      quantity: pollsWithNews * Math.ceil(feedBytes / 1024),
    },
    {
      what: 'DynamoDB, entries looked up',
      of: 'dynamodbReadUnit',
      quantity: entries * units.entry.readUnits,
    },
    {
      what: 'DynamoDB, entries recorded',
      of: 'dynamodbWriteUnit',
      quantity: ordinary * units.entry.writeUnits,
    },
    { what: 'DynamoDB, stories looked up', of: 'dynamodbReadUnit', quantity: relevant * windowRead },
    {
      what: 'DynamoDB, relevant articles kept',
      of: 'dynamodbWriteUnit',
      quantity: relevant * units.relevantEntry.writeUnits,
    },
    {
      what: 'DynamoDB, alerts and digests, read',
      of: 'dynamodbReadUnit',
      quantity:
        alerts * units.alert.readUnits + TICKS * units.settling.readUnits + digests * units.digest.readUnits,
    },
    {
      what: 'DynamoDB, alerts and digests, written',
      of: 'dynamodbWriteUnit',
      quantity: alerts * units.alert.writeUnits + digests * units.digest.writeUnits,
    },
    { what: 'DynamoDB, storage after a year', of: 'dynamodbStorageGb', quantity: bytes / 1e9 },
    { what: 'DynamoDB, recovery to any second', of: 'dynamodbBackupGb', quantity: bytes / 1e9 },
  ];
}

/** A message is put on its queue, taken and removed, each in batches. */
function queueLines({ census }: Basis, counts: Counts): Quantity[] {
  const { polls, pollsARun, pollsWithNews, entries, entriesARun } = counts;
  const { standard, fifo } = census.mappedQueues;
  return [
    {
      what: 'SQS, polls',
      of: 'sqsRequest',
      quantity: Math.max(polls / BATCH, TICKS) + (2 * polls) / pollsARun,
    },
    { what: 'SQS, entries', of: 'sqsFifoRequest', quantity: pollsWithNews + (2 * entries) / entriesARun },
    { what: 'SQS, Lambda looking at an empty queue', of: 'sqsRequest', quantity: standard * EMPTY_RECEIVES },
    {
      what: 'SQS, Lambda looking at an empty queue (FIFO)',
      of: 'sqsFifoRequest',
      quantity: fifo * EMPTY_RECEIVES,
    },
  ];
}

function tellingLines({ workload, units }: Basis, { alerts, digests }: Counts): Quantity[] {
  return [
    {
      what: 'SNS, messages published',
      of: 'snsPublish',
      quantity: alerts * Math.max(1, units.alert.publishes) + digests * Math.max(1, units.digest.publishes),
    },
    { what: 'SNS, emails delivered', of: 'snsEmail', quantity: workload.readers * (alerts + DAYS) },
    { what: 'SNS, SMS delivered', of: 'sms', quantity: workload.smsPerMonth },
  ];
}

function watchLines({ workload, census }: Basis, { polls, entries }: Counts): Quantity[] {
  const clocks = Math.max(0, census.schedules - workload.editions);
  return [
    {
      what: 'Scheduler, ticks',
      of: 'schedulerInvocation',
      quantity: clocks * TICKS + workload.editions * DAYS,
    },
    { what: 'CloudWatch, logs', of: 'logGb', quantity: ((polls + entries + 2 * TICKS) * LOG_LINE) / 1e9 },
    { what: 'CloudWatch, alarms (metrics in them)', of: 'alarmMetric', quantity: census.alarmMetrics },
    { what: 'CloudWatch, metrics of our own', of: 'customMetric', quantity: 1 },
    { what: 'CloudWatch, dashboards', of: 'dashboard', quantity: census.dashboards },
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
