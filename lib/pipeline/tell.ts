import { Duration } from 'aws-cdk-lib';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { CANARY_EDITION } from '#domain/canary/canary';
import type { Settings } from '#domain/settings/settings';
import { StageFunction } from '#lib/building-blocks/stage-function';
import { StageSchedule } from '#lib/building-blocks/stage-schedule';
import type { Site } from '#lib/site';
import type { Storage } from '#lib/storage';
import type { Topics } from '#lib/topics';
import { PUBLISH_ARCHIVE_ENV, SEND_ALERTS_ENV, SEND_DIGEST_ENV, SETTLE_ALERTS_ENV } from '#pipeline/tell/env';

export interface TellProps {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly topics: Topics;
  /** Where the archive is shown, if it is. */
  readonly site?: Site;
  /** Where ticks and notes of story changes go that could not be handed over or failed for good. */
  readonly leftBehind: IQueue;
}

/** Third stage: stories → alerts at once, digests at an edition's hour, pages for whoever looks. */
export class Tell extends Construct {
  readonly sendAlerts: StageFunction;
  readonly sendDigest: StageFunction;
  readonly settleAlerts: StageFunction;
  readonly publishArchive: StageFunction | undefined;

  constructor(scope: Construct, id: string, props: TellProps) {
    super(scope, id);
    this.sendAlerts = this.alertSender(props);
    this.settleAlerts = this.alertSettler(props);
    this.sendDigest = this.digestSender(props);
    this.publishArchive = props.site && this.archivePublisher(props, props.site);
  }

  private alertSender({ settings, storage, topics, site, leftBehind }: TellProps): StageFunction {
    const sendAlerts = new StageFunction(this, 'SendAlerts', {
      description: 'Tells of stories that opened or changed',
      entry: 'pipeline/tell/send-alerts.handler.ts',
      settings,
      // Five stories at one publish in two seconds, or a hundred in one message, and time to try again.
      timeout: Duration.minutes(2),
      memorySize: 512,
      env: SEND_ALERTS_ENV,
      environment: {
        TABLE_NAME: storage.table.tableName,
        ALERTS_TOPIC_ARN: topics.alerts.topicArn,
        OPERATOR_TOPIC_ARN: topics.operator.topicArn,
        ...linksTo(site),
      },
    });
    storage.letItems(sendAlerts, 'GetItem', 'PutItem', 'Query', 'UpdateItem');
    this.letTell(sendAlerts, topics);
    storage.letStream(sendAlerts);
    sendAlerts.may(['sqs:SendMessage'], leftBehind.queueArn);
    new CfnEventSourceMapping(this, 'StoryChanges', {
      functionName: sendAlerts.functionArn,
      eventSourceArn: storage.streamArn,
      filterCriteria: { filters: [{ pattern: JSON.stringify(STORY_CHANGES) }] },
      // The oldest change kept, not the latest: one made while the mapping was being set up is told too, and claims keep
      // a change that was told before from being told again.
      startingPosition: 'TRIM_HORIZON',
      batchSize: 100,
      // Long enough for the articles of one burst to arrive together and be told in one message.
      maximumBatchingWindowInSeconds: 20,
      parallelizationFactor: 1,
      bisectBatchOnFunctionError: true,
      functionResponseTypes: ['ReportBatchItemFailures'],
      maximumRetryAttempts: RETRIES,
      // What is older is no news any more; the next digest has it.
      maximumRecordAgeInSeconds: Duration.hours(6).toSeconds(),
      destinationConfig: { onFailure: { destination: leftBehind.queueArn } },
    }).node.addDependency(sendAlerts.role ?? sendAlerts);
    return sendAlerts;
  }

  /** To tell readers, to count the telephones among them, and to tell the operator when there is no money for those. */
  private letTell(teller: StageFunction, { alerts, operator }: Topics): void {
    // Of a subscription, too, SNS asks whether the role may look at its topic: refusals name the topic's ARN.
    teller.may(
      ['sns:Publish', 'sns:ListSubscriptionsByTopic', 'sns:GetSubscriptionAttributes'],
      alerts.topicArn,
    );
    teller.may(['sns:Publish'], operator.topicArn);
  }

  private alertSettler({ settings, storage, topics, site, leftBehind }: TellProps): StageFunction {
    const tick = Duration.minutes(5);
    const settleAlerts = new StageFunction(this, 'SettleAlerts', {
      description: 'Sees to alerts that were begun and not ended, or never begun',
      entry: 'pipeline/tell/settle-alerts.handler.ts',
      settings,
      timeout: Duration.minutes(2),
      memorySize: 512,
      env: SETTLE_ALERTS_ENV,
      environment: {
        TABLE_NAME: storage.table.tableName,
        ALERTS_TOPIC_ARN: topics.alerts.topicArn,
        OPERATOR_TOPIC_ARN: topics.operator.topicArn,
        ...linksTo(site),
      },
      deadLetterQueue: leftBehind,
      // A tick that failed is made good by the next one.
      retryAttempts: 0,
      maxEventAge: tick,
    });
    storage.letItems(settleAlerts, 'GetItem', 'PutItem', 'UpdateItem', 'Query');
    storage.letDays(settleAlerts);
    this.letTell(settleAlerts, topics);
    new StageSchedule(this, 'SettlingClock', { wakes: settleAlerts, missed: leftBehind, stale: tick }).at(
      'Tick',
      {
        expression: 'rate(5 minutes)',
        timeZone: 'UTC',
      },
    );
    return settleAlerts;
  }

  private digestSender({ settings, storage, topics, site, leftBehind }: TellProps): StageFunction {
    const sendDigest = new StageFunction(this, 'SendDigest', {
      description: 'Tells an edition what happened since its last digest',
      entry: 'pipeline/tell/send-digest.handler.ts',
      settings,
      // Eighteen parts, each in the fifth second at the latest; shorter than an issue's lease.
      timeout: Duration.minutes(2),
      memorySize: 512,
      env: SEND_DIGEST_ENV,
      environment: {
        TABLE_NAME: storage.table.tableName,
        ALERTS_TOPIC_ARN: topics.alerts.topicArn,
        DIGESTS_TOPIC_ARN: topics.digests.topicArn,
        CANARY_TOPIC_ARN: topics.canary.topicArn,
        ...linksTo(site),
      },
      deadLetterQueue: leftBehind,
      retryAttempts: 2,
      maxEventAge: STALE_EDITION,
    });
    storage.letItems(sendDigest, 'GetItem', 'PutItem', 'Query');
    storage.letDays(sendDigest);
    // The cost in the footer counts whom a message goes to.
    sendDigest.may(['sns:Publish', 'sns:GetTopicAttributes'], topics.digests.topicArn);
    sendDigest.may(['sns:GetTopicAttributes'], topics.alerts.topicArn);
    sendDigest.may(['sns:Publish'], topics.canary.topicArn);
    const clock = new StageSchedule(this, 'EditionClock', {
      wakes: sendDigest,
      missed: leftBehind,
      stale: STALE_EDITION,
    });
    for (const { name, timeZone, at } of [...settings.editions, CANARY_EDITION]) {
      const [hour, minute] = at.split(':').map(Number);
      clock.at(name, {
        expression: `cron(${minute} ${hour} * * ? *)`,
        timeZone,
        input: { edition: name },
      });
    }
    return sendDigest;
  }

  private archivePublisher({ settings, storage, leftBehind }: TellProps, site: Site): StageFunction {
    const publishArchive = new StageFunction(this, 'PublishArchive', {
      description: 'Writes the pages of stories and digests',
      entry: 'pipeline/tell/publish-archive.handler.ts',
      settings,
      timeout: Duration.minutes(2),
      memorySize: 512,
      env: PUBLISH_ARCHIVE_ENV,
      environment: {
        TABLE_NAME: storage.table.tableName,
        ARCHIVE_BUCKET: site.bucket.bucketName,
        ARCHIVE_URL: site.url,
      },
    });
    storage.letItems(publishArchive, 'GetItem', 'UpdateItem', 'Query');
    storage.letDays(publishArchive);
    storage.letStream(publishArchive);
    site.letWrite(publishArchive);
    publishArchive.may(['sqs:SendMessage'], leftBehind.queueArn);
    new CfnEventSourceMapping(this, 'PageChanges', {
      functionName: publishArchive.functionArn,
      eventSourceArn: storage.streamArn,
      filterCriteria: {
        filters: [STORY_WRITES, CURSOR_WRITES].map((pattern) => ({ pattern: JSON.stringify(pattern) })),
      },
      startingPosition: 'TRIM_HORIZON',
      batchSize: 100,
      // Shorter than that of alerts: a page is there before the message that links to it. Still one run for a burst.
      maximumBatchingWindowInSeconds: 5,
      parallelizationFactor: 1,
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: RETRIES,
      // The next digest writes again what changed since the last one.
      maximumRecordAgeInSeconds: Duration.hours(6).toSeconds(),
      destinationConfig: { onFailure: { destination: leftBehind.queueArn } },
    }).node.addDependency(publishArchive.role ?? publishArchive);
    return publishArchive;
  }
}

/** Messages lead to the archive where there is one. */
const linksTo = (site: Site | undefined) => (site ? { ARCHIVE_URL: site.url } : {});

/** A digest that could not go out within this time waits for the next, which takes its stories along. */
const STALE_EDITION = Duration.hours(6);

/**
 * Enough for a table or a bucket that is out of order for a while: Lambda tries again within seconds at first. Not for as long as the
 * record is news, since a bad one, which splitting leaves alone, holds up those behind it.
 */
const RETRIES = 20;

/** How the partitions of stories begin (`table-keys.ts`). */
const STORIES = 'STORIES#';

/** Stories opened, materially changed or more urgent; the articles and feed states that share the stream never wake the function. */
const STORY_CHANGES = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: {
    // The canary's partitions begin otherwise.
    Keys: { pk: { S: [{ prefix: STORIES }] } },
    NewImage: { entity: { S: ['story'] }, change: { S: ['opened', 'material', 'raised'] } },
  },
};

/** Every write of a story: its page lists all reports. */
const STORY_WRITES = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: { Keys: { pk: { S: [{ prefix: STORIES }] } }, NewImage: { entity: { S: ['story'] } } },
};

/** An edition that begins an issue, sends a part of it or ends it. */
const CURSOR_WRITES = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: { NewImage: { entity: { S: ['edition'] } } },
};
