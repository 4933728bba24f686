import { USUAL_RING_BYTES } from '#domain/entry/ring';
import type { Census, FunctionName } from './census';
import type { Priced } from './prices';
import { DAYS, type Load, type Runs, runsOf, settlingReads, TICKS } from './runs';
import type { Units } from './units';
import type { Workload } from './workload';

/** So many of something that is billed, and what for. */
export type Quantity = { readonly what: string; readonly of: Priced; readonly quantity: number };

export type Basis = { readonly workload: Workload; readonly units: Units; readonly census: Census };

/**
 * Lambda asks a queue with five pollers that each wait up to 20 seconds, also when nothing comes. It goes down to two where no
 * maximum concurrency is set, says its page on scaling for SQS; ours is set.
 */
const POLLERS = 5;
const EMPTY_RECEIVES = (POLLERS * DAYS * 86_400) / 20;
const BATCH = 10;
/** A line of the log as JSON with its ids: 200 to 400 bytes by what it tells. */
const LOG_LINE = 300;
/** Lambda ends a container after some hours, and its successor begins with an empty memory. */
const CONTAINER_HOURS = 2;
/** The rules of most outlets, packed, take one unit to write, those of some several. */
const ROBOTS_UNITS = 2;
const STORIES_AN_ARTICLE = 1 / 2;
const WINDOW_DAYS = 7;

/** A month's use of AWS, line by line. */
export function quantitiesOf(basis: Basis): readonly Quantity[] {
  const load = loadOf(basis);
  const runs = runsOf({ ...basis, load });
  const counts: Counts = {
    ...load,
    runs,
    feedBytes: (basis.units.itemBytes.feed ?? 0) + USUAL_RING_BYTES,
    windowStories: basis.workload.relevantPerDay * STORIES_AN_ARTICLE * WINDOW_DAYS,
  };
  return [
    ...lambdaLines(basis, counts),
    ...tableLines(basis, counts),
    ...queueLines(basis, counts),
    ...tellingLines(basis, counts),
    ...archiveLines(basis, counts),
    ...watchLines(basis, counts),
  ];
}

type Counts = Load & {
  readonly runs: Readonly<Record<FunctionName, Runs>>;
  /** Of a feed that was watched for some weeks: its ring is full. */
  readonly feedBytes: number;
  readonly windowStories: number;
};

/** How often each thing happens in a month. */
function loadOf({ workload, census }: Basis): Load {
  const polls = workload.outlets * ((DAYS * 1440) / workload.minutes);
  const entries = workload.outlets * workload.entriesPerOutletDay * DAYS;
  const [relevant, alerts] = [workload.relevantPerDay * DAYS, workload.alertsPerDay * DAYS];
  // At worst no two changes come in one batch.
  const reports = Math.max(0, relevant - alerts);
  const publishing = { reports, news: alerts, issues: workload.editions * DAYS };
  return {
    polls,
    // Entries that come together are found by one poll.
    pollsWithNews: polls * (1 - Math.exp(-entries / polls)),
    entries,
    relevant,
    alerts,
    publishing: census.archived ? publishing : { reports: 0, news: 0, issues: 0 },
    // The canary's is one more.
    digests: (workload.editions + 1) * DAYS,
  };
}

function lambdaLines({ census }: Basis, { runs }: Counts): Quantity[] {
  const all = Object.entries(runs) as [FunctionName, Runs][];
  return [
    { what: 'Lambda, runs', of: 'lambdaRequest', quantity: sum(all.map(([, { times }]) => times)) },
    ...all.map(
      ([name, { times, seconds }]): Quantity => ({
        what: `Lambda, ${IN_WORDS[name]}`,
        of: 'lambdaGbSecond',
        quantity: (times * seconds * census.functions[name].memoryMb) / 1024,
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
  PublishArchive: 'publishing pages',
};

function tableLines({ workload, units, census }: Basis, counts: Counts): Quantity[] {
  const containers = census.functions.PullFeeds.runsAtOnce + census.functions.ReadArticles.runsAtOnce;
  const { polls, pollsWithNews, entries, relevant, feedBytes, windowStories, alerts, digests } = counts;
  const planned = (workload.outlets * feedBytes) / 8192; // eventually consistent: half a unit for 4 KB
  const windowRead = (windowStories * (units.itemBytes.story ?? 0)) / 4096;
  const dayRead = windowRead / WINDOW_DAYS;
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
      quantity: (polls * Math.ceil(feedBytes / 4096)) / 2,
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
        alerts * units.alert.readUnits + settlingReads(units, dayRead) + digests * units.digest.readUnits,
    },
    {
      what: 'DynamoDB, alerts and digests, written',
      of: 'dynamodbWriteUnit',
      quantity: alerts * units.alert.writeUnits + digests * units.digest.writeUnits,
    },
    // Every container learns the rules of every host from the table, which an outlet is asked for once a day.
    {
      what: 'DynamoDB, robots.txt read',
      of: 'dynamodbReadUnit',
      quantity: (workload.outlets * DAYS * 24 * containers) / CONTAINER_HOURS / 2,
    },
    {
      what: 'DynamoDB, robots.txt kept',
      of: 'dynamodbWriteUnit',
      quantity: workload.outlets * DAYS * ROBOTS_UNITS,
    },
    { what: 'DynamoDB, storage after a year', of: 'dynamodbStorageGb', quantity: bytes / 1e9 },
    { what: 'DynamoDB, recovery to any second', of: 'dynamodbBackupGb', quantity: bytes / 1e9 },
  ];
}

/** A message is put on its queue, taken and removed; entries of one pull are put there together, in batches. */
function queueLines({ census }: Basis, { runs, entries }: Counts): Quantity[] {
  const pulls = runs.PullFeeds.times;
  const batches = pulls * Math.ceil(entries / pulls / BATCH);
  const { standard, fifo } = census.mappedQueues;
  return [
    {
      what: 'SQS, polls',
      of: 'sqsRequest',
      quantity: TICKS + 2 * pulls,
    },
    { what: 'SQS, entries', of: 'sqsFifoRequest', quantity: batches + 2 * runs.ReadArticles.times },
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

/** What is written, read to be written, kept and shown; test/domain/bill holds the numbers against the pages. */
export const ARCHIVE = { frontFiles: 3, frontDays: 14, monthFiles: 3 } as const;
/** A page with its style and icon, as a browser that has been there before asks. */
const REQUESTS_A_VIEW = 2;
const PAGE_BYTES = 10_000;

function archiveLines({ workload, units, census }: Basis, { publishing, relevant }: Counts): Quantity[] {
  const { reports, news, issues } = publishing;
  const { frontFiles, frontDays, monthFiles } = ARCHIVE;
  const storiesADay = workload.relevantPerDay * STORIES_AN_ARTICLE;
  const front = frontDays * storiesADay;
  const readUnits = (stories: number) => (stories * (units.itemBytes.story ?? 0)) / 8192;
  const views = census.archived ? workload.readers * workload.pageViews : 0;
  const kept = census.archived ? 12 * relevant * STORIES_AN_ARTICLE * PAGE_BYTES : 0;
  return [
    {
      what: 'DynamoDB, stories read to be published',
      of: 'dynamodbReadUnit',
      quantity:
        news * readUnits(front) + issues * (readUnits(front + DAYS * storiesADay) + units.digest.readUnits),
    },
    // Each run counts what it has written; that of an issue remembers its pages before it writes the front page.
    {
      what: 'DynamoDB, files counted',
      of: 'dynamodbWriteUnit',
      quantity: reports + news + 2 * issues,
    },
    {
      what: 'S3, pages written',
      of: 's3Put',
      quantity: reports + news * (1 + frontFiles) + issues * (storiesADay + 1 + monthFiles + frontFiles),
    },
    { what: 'S3, pages read by CloudFront', of: 's3Get', quantity: views },
    { what: 'S3, storage after a year', of: 's3StorageGb', quantity: kept / 1e9 },
    { what: 'CloudFront, requests', of: 'cloudfrontRequest', quantity: views * REQUESTS_A_VIEW },
    { what: 'CloudFront, transfer', of: 'cloudfrontGb', quantity: (views * PAGE_BYTES) / 1e9 },
  ];
}

function watchLines({ census }: Basis, { runs, pollsWithNews, entries, digests }: Counts): Quantity[] {
  const lines = runs.PullFeeds.times + pollsWithNews + entries + 2 * TICKS;
  return [
    {
      what: 'Scheduler, ticks',
      of: 'schedulerInvocation',
      quantity: census.clocks * TICKS + digests,
    },
    { what: 'CloudWatch, logs', of: 'logGb', quantity: (lines * LOG_LINE) / 1e9 },
    { what: 'CloudWatch, alarms (metrics in them)', of: 'alarmMetric', quantity: census.alarmMetrics },
    { what: 'CloudWatch, metrics of our own', of: 'customMetric', quantity: census.customMetrics },
    { what: 'CloudWatch, dashboards', of: 'dashboard', quantity: census.dashboards },
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
