import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { FRONT_PATH } from '#domain/archive/archive-paths';
import type { Ledger } from '#domain/entry/ledger';
import { feedHealth } from '#domain/feed/feed-health';
import type { Settings } from '#domain/settings/settings';
import { STORY_WINDOW_DAYS, type Story } from '#domain/story/story';
import { type Billed, dollars } from '#laptop/bill';
import type { Laptop } from '#laptop/laptop';
import type { Delivery } from '#laptop/outbox';
import type { Published } from '#laptop/watcher';
import type { Clock } from '#pipeline/ports';
import { ledgerLines, ledgerOf } from './ledger';
import type { RunProgress } from './run-progress';
import { storyLines } from './stories';

/** What came of a run. Ledger and stories are of the whole table; what was told is of this run alone. */
export type Outcome = {
  readonly ledger: Ledger;
  readonly stories: readonly Story[];
  readonly publications: readonly Published[];
  readonly deliveries: readonly Delivery[];
  readonly billed: Billed;
  readonly outbox: string;
  /** The front page of the web archive, where there is one. */
  readonly archive?: string;
  /** Messages that failed and wait for another try. */
  readonly waiting: number;
  /** How feeds are that are not well, in words. */
  readonly troubled: readonly string[];
  readonly feeds: number;
};

/** The last line of `irtysh run --json`. */
export type Summary = {
  readonly entries: number;
  readonly fates: Readonly<Record<string, number>>;
  readonly stories: number;
  readonly alerts: number;
  readonly digests: number;
  readonly emails: number;
  readonly sms: number;
  readonly outbox: string;
};

const DAY = 86_400_000;
/** Stories are shown as far back as this many days. */
const SHOWN_DAYS = 30;

interface Ran {
  readonly laptop: Laptop;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly outbox: string;
  readonly archive: string;
}

/** Reads what came of a run while everything is still there. */
export async function runOutcome(
  { laptop, settings, clock, outbox, archive }: Ran,
  told: RunProgress,
): Promise<Outcome> {
  // The bill first: what is read to report it is not the monitor's.
  const { usage, table, waiting } = laptop;
  const { deliveries, publications, stopwatch } = told;
  const now = clock.now();
  const front = join(archive, FRONT_PATH);
  const stories = await dynamodbStories({ ...table, clock, windowDays: STORY_WINDOW_DAYS }).changedBetween(
    new Date(now.getTime() - SHOWN_DAYS * DAY),
    now,
  );
  const states = await dynamodbFeedStates({ ...table, clock }).all();
  const health = states.map((state) => ({ id: state.feedId, ...feedHealth(state, now) }));
  return {
    feeds: states.length,
    troubled: health.filter(({ level }) => level !== 'ok').map(({ id, words }) => `${id}: ${words}`),
    ledger: await ledgerOf({ table, clock, settings }),
    stories: [...stories].sort((a, b) => a.openedAt.localeCompare(b.openedAt)),
    publications,
    deliveries,
    billed: {
      usage,
      emails: deliveries.filter(({ protocol }) => protocol === 'email').length,
      invocations: stopwatch.invocations,
      gigabyteSeconds: stopwatch.gigabyteSeconds,
    },
    outbox,
    ...(existsSync(front) && { archive: front }),
    waiting,
  };
}

/** The outcome in numbers. */
export function summaryOf({ ledger, stories, publications, deliveries, outbox }: Outcome): Summary {
  const by = (protocol: string) => deliveries.filter((delivery) => delivery.protocol === protocol).length;
  return {
    entries: ledger.seen,
    fates: ledger.fates,
    stories: stories.length,
    alerts: publications.filter(({ topic }) => topic === 'alerts').length,
    digests: issuesOf(publications).length,
    emails: by('email'),
    sms: by('sms'),
    outbox,
  };
}

/** One publication an issue: the parts of a digest that go to those who chose topics belong to the same issue. */
function issuesOf(publications: readonly Published[]): readonly Published[] {
  const issues = new Map<string, Published>();
  for (const publication of publications) {
    if (publication.topic !== 'digests') continue;
    const hour = publication.at.toISOString().slice(0, 13);
    const issue = `${publication.attributes.edition} ${hour}`;
    if (!issues.has(issue)) issues.set(issue, publication);
  }
  return [...issues.values()];
}

/** The outcome for a person: the stories, the finest messages, and what adds up. */
export function reportLines(outcome: Outcome): string[] {
  const { stories, deliveries, publications, ledger } = outcome;
  return [
    '',
    heading(`${stories.length} stories`),
    ...stories.flatMap(storyLines),
    ...finest('The finest alert', deliveries, 'alerts'),
    ...finest('The fullest digest', deliveries, 'digests'),
    heading('Told in this run'),
    ...toldLines(publications, deliveries),
    '',
    ...ledgerLines(ledger),
    '',
    ...feedLines(outcome),
    '',
    ...billLines(outcome.billed),
    `Inboxes: ${outcome.outbox}`,
    ...(outcome.archive ? [`Archive: ${outcome.archive}`] : []),
  ];
}

const heading = (words: string): string => `── ${words} ${'─'.repeat(Math.max(0, 72 - words.length))}`;

/** The message with most to say, as its reader sees it. */
function finest(title: string, deliveries: readonly Delivery[], topic: string): string[] {
  const mails = deliveries.filter((delivery) => delivery.topic === topic && delivery.protocol === 'email');
  const [best] = [...mails].sort((a, b) => b.body.length - a.body.length);
  if (!best) return [];
  const lines = [`Subject: ${best.subject}`, '', ...best.body.trimEnd().split('\n')];
  return [heading(`${title}, to ${best.to}`), ...lines.map((line) => `  ${line}`.trimEnd()), ''];
}

function toldLines(publications: readonly Published[], deliveries: readonly Delivery[]): string[] {
  const alerts = publications.filter(({ topic }) => topic === 'alerts');
  const sms = deliveries.filter(({ protocol }) => protocol === 'sms').length;
  return [
    `${count(alerts.length, 'alert')}, ${count(deliveries.length - sms, 'email')}, ${sms} SMS`,
    ...issuesOf(publications).map(
      ({ attributes, subject, at }) =>
        `digest ${attributes.edition}, ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC: ${subject}`,
    ),
  ];
}

/** Feeds in trouble are named as long as they are few. */
const NAMED_FEEDS = 12;

function feedLines({ feeds, troubled }: Outcome): string[] {
  const rest = troubled.length - NAMED_FEEDS;
  return [
    `${count(feeds, 'feed')} asked, ${troubled.length} not well`,
    ...troubled.slice(0, NAMED_FEEDS).map((words) => `  ${words}`),
    ...(rest > 0 ? [`  and ${rest} more: \`npx irtysh outlets check\` asks them all`] : []),
  ];
}

function billLines(billed: Billed): string[] {
  const { usage, invocations } = billed;
  const calls = Object.entries(usage.calls).map(([name, times]) => `${name} ${times}`);
  return [
    `AWS calls: ${calls.join(', ')}`,
    `${count(invocations, 'invocation')}, ${usage.writeUnits} write units, ${usage.readUnits} read units, ${count(usage.publishes, 'publish', 'es')}`,
    `On AWS this would have cost $${dollars(billed).toFixed(4)} before any free tier (SMS not counted).`,
  ];
}

const count = (number: number, noun: string, ending = 's'): string =>
  `${number} ${noun}${number === 1 ? '' : ending}`;
