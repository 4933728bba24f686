import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Settings } from '#domain/settings/settings';
import { DeadLetterQueue } from './building-blocks/stage-queue';
import { Poll } from './pipeline/poll';
import { Read } from './pipeline/read';
import { Tell } from './pipeline/tell';
import { Site } from './site';
import { Storage } from './storage';
import { Topics } from './topics';
import { Watch } from './watch';

export interface IrtyshStackProps extends StackProps {
  readonly settings: Settings;
}

/** The whole monitor. No resource here is made for an outlet: ten of them and two thousand deploy the same stack. */
export class IrtyshStack extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: IrtyshStackProps) {
    super(scope, id, { ...props, terminationProtection: settings.terminationProtection });
    const storage = new Storage(this, 'Storage', { settings });
    // What need not come back: ticks, polls, notes from the stream, messages that found no subscriber.
    const leftBehind = new DeadLetterQueue(this, 'LeftBehind');
    const site = settings.archive ? new Site(this, 'Site', { settings }) : undefined;
    const topics = new Topics(this, 'Topics', { settings, leftBehind });

    const read = new Read(this, 'Read', { settings, storage });
    const poll = new Poll(this, 'Poll', {
      settings,
      storage,
      operator: topics.operator,
      entries: read.entries.queue,
      leftBehind,
    });
    const tell = new Tell(this, 'Tell', { settings, storage, topics, site, leftBehind });

    new Watch(this, 'Watch', { settings, topics, poll, read, tell, leftBehind });

    Tags.of(this).add('application', 'irtysh');
    this.say({
      TableName: storage.table.tableName,
      StreamArn: storage.streamArn,
      AlertsTopicArn: topics.alerts.topicArn,
      DigestsTopicArn: topics.digests.topicArn,
      OperatorTopicArn: topics.operator.topicArn,
      PollsQueueUrl: poll.polls.queue.queueUrl,
      EntriesQueueUrl: read.entries.queue.queueUrl,
      EntriesDeadLettersUrl: read.entries.deadLetters.queueUrl,
      LeftBehindUrl: leftBehind.queueUrl,
      PlanPollsName: poll.planPolls.functionName,
      PullFeedsName: poll.pullFeeds.functionName,
      ReadArticlesName: read.readArticles.functionName,
      SendAlertsName: tell.sendAlerts.functionName,
      SettleAlertsName: tell.settleAlerts.functionName,
      SendDigestName: tell.sendDigest.functionName,
      ...(site && {
        ArchiveUrl: site.url,
        ArchiveBucketName: site.bucket.bucketName,
        ArchiveDistributionId: site.distributionId,
      }),
      ...(tell.publishArchive && { PublishArchiveName: tell.publishArchive.functionName }),
    });
  }

  /** Outputs, by which the command line finds what was deployed. */
  private say(outputs: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
