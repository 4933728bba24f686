import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '#domain/settings/settings';
import { StageFunction } from '#lib/building-blocks/stage-function';
import { type DeadLetterQueue, StageQueue } from '#lib/building-blocks/stage-queue';
import { StageSchedule } from '#lib/building-blocks/stage-schedule';
import type { Storage } from '#lib/storage';
import { PLAN_POLLS_ENV, PULL_FEEDS_ENV } from '#pipeline/poll/env';

export interface PollProps {
  readonly settings: Settings;
  readonly storage: Storage;
  /** Who is warned. */
  readonly operator: ITopic;
  /** Where new entries go. */
  readonly entries: IQueue;
  /** Where ticks and polls go that could not be handed over or failed for good: the next ones make them good. */
  readonly leftBehind: DeadLetterQueue;
}

/** Minutes from one look at what is due to the next. */
const TICK_MINUTES = 5;

/** First stage: feeds that are due → new entries. */
export class Poll extends Construct {
  readonly polls: StageQueue;
  readonly planPolls: StageFunction;
  readonly pullFeeds: StageFunction;

  constructor(scope: Construct, id: string, { settings, storage, operator, entries, leftBehind }: PollProps) {
    super(scope, id);
    const pullTimeout = Duration.minutes(5);
    const tick = Duration.minutes(TICK_MINUTES);
    this.polls = new StageQueue(this, 'Polls', { readerTimeout: pullTimeout, deadLetters: leftBehind });

    this.planPolls = new StageFunction(this, 'PlanPolls', {
      description: 'Picks the feeds that are due and sends them on, those of a host together',
      entry: 'pipeline/poll/plan-polls.handler.ts',
      settings,
      timeout: Duration.minutes(1),
      memorySize: 512,
      env: PLAN_POLLS_ENV,
      environment: {
        TABLE_NAME: storage.table.tableName,
        POLLS_QUEUE_URL: this.polls.queue.queueUrl,
        ENTRIES_QUEUE_URL: entries.queueUrl,
        OPERATOR_TOPIC_ARN: operator.topicArn,
      },
      deadLetterQueue: leftBehind,
      // A tick that failed is made good by the next one.
      retryAttempts: 0,
      maxEventAge: tick,
    });
    // Feed states, when it last warned, and up to where each edition has told.
    storage.letItems(this.planPolls, 'Query', 'UpdateItem', 'GetItem', 'PutItem');
    this.planPolls.may(['sqs:SendMessage'], this.polls.queue.queueArn, entries.queueArn);
    this.planPolls.may(['sns:Publish'], operator.topicArn);
    new StageSchedule(this, 'PollClock', { wakes: this.planPolls, missed: leftBehind, stale: tick }).at(
      'Tick',
      {
        expression: `rate(${TICK_MINUTES} minutes)`,
        timeZone: 'UTC',
      },
    );

    this.pullFeeds = new StageFunction(this, 'PullFeeds', {
      description: 'Asks feeds politely and sends on the entries that are new',
      entry: 'pipeline/poll/pull-feeds.handler.ts',
      settings,
      timeout: pullTimeout,
      // 200 feeds take 170 MB at 100 KB each, 200 MB at 500 KB each, 310 MB at 2 MB each (`bench/memory.ts`); what waits is billed by the
      // megabyte, and the parser's thread has its share of the processor by it.
      memorySize: 640,
      env: PULL_FEEDS_ENV,
      environment: { TABLE_NAME: storage.table.tableName, ENTRIES_QUEUE_URL: entries.queueUrl },
    });
    storage.letItems(this.pullFeeds, 'BatchGetItem', 'GetItem', 'PutItem');
    this.pullFeeds.may(['sqs:SendMessage'], entries.queueArn);
    // A message is a run's work already: up to 200 feeds, hosts side by side (`plan-polls.ts`, `pull-feeds.ts`).
    this.polls.deliverTo(this.pullFeeds, { batchSize: 1, maxConcurrency: 4 });
  }
}
