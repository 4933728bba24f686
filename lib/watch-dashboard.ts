import { Dashboard, GraphWidget, type IWidget, LogQueryWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { WatchProps } from './watch';

/** The pipeline on one page: what each stage did, what waits, what went wrong, and the latest alerts from the log. */
export class WatchDashboard extends Construct {
  constructor(scope: Construct, id: string, { poll, read, tell, leftBehind }: WatchProps) {
    super(scope, id);
    const functions = [
      poll.planPolls,
      poll.pullFeeds,
      read.readArticles,
      tell.sendAlerts,
      tell.settleAlerts,
      tell.sendDigest,
      ...(tell.publishArchive ? [tell.publishArchive] : []),
    ];
    const rows: IWidget[][] = [
      [graph('Runs', functions, 'metricInvocations'), graph('Errors', functions, 'metricErrors')],
      [
        graph('Time taken', functions, 'metricDuration'),
        waiting('Waiting', [poll.polls.queue, read.entries.queue]),
        waiting('Dead letters', [read.entries.deadLetters, leftBehind]),
      ],
      [latestAlerts(tell.sendAlerts.logGroup.logGroupName)],
    ];
    new Dashboard(this, 'Page', { widgets: rows });
  }
}

type FunctionMetric = 'metricInvocations' | 'metricErrors' | 'metricDuration';

const graph = (title: string, functions: readonly IFunction[], metric: FunctionMetric): IWidget =>
  new GraphWidget({ title, width: 12, left: functions.map((one) => one[metric]({ label: one.node.id })) });

const waiting = (title: string, queues: readonly IQueue[]): IWidget =>
  new GraphWidget({
    title,
    width: 6,
    left: queues.map((queue) =>
      queue.metricApproximateNumberOfMessagesVisible({
        label: queue.node.path.split('/').slice(1).join(' '),
      }),
    ),
  });

const latestAlerts = (logGroup: string): IWidget =>
  new LogQueryWidget({
    title: 'Latest alerts',
    width: 24,
    logGroupNames: [logGroup],
    queryLines: [
      'fields @timestamp, stories, messageId',
      "filter message = 'alert sent'",
      'sort @timestamp desc',
      'limit 20',
    ],
  });
