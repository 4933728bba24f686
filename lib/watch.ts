import { Duration } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '#domain/settings/settings';
import type { Poll } from './pipeline/poll';
import type { Read } from './pipeline/read';
import type { Tell } from './pipeline/tell';
import type { Topics } from './topics';
import { WatchDashboard } from './watch-dashboard';

export interface WatchProps {
  readonly settings: Settings;
  readonly topics: Topics;
  readonly poll: Poll;
  readonly read: Read;
  readonly tell: Tell;
  readonly leftBehind: IQueue;
}

/** An alarm in words and numbers. `over` and `under` are the last values that are still well. */
type AlarmTerms = {
  /** Its heading in `docs/runbook.md`. */
  readonly heading: string;
  readonly says: string;
  readonly metric: Metric | MathExpression;
  /** Periods of the metric in a row. */
  readonly periods?: number;
} & ({ readonly over: number } | { readonly under: number });

/** Services that the monitor uses, as Budgets calls them: the account's other services do not spend its budget. */
const BILLED_SERVICES = [
  'AWS Lambda',
  'Amazon DynamoDB',
  'Amazon Simple Queue Service',
  'Amazon Simple Notification Service',
  'AmazonCloudWatch',
  'Amazon Simple Storage Service',
  'Amazon CloudFront',
];

/** The operator hears of the month's bill at these shares of the budget, in a hundred. */
const BUDGET_STEPS = [80, 100];
/** Leaves a fifth of the month's SMS for someone to act in. */
const SMS_SHARE = 0.8;

/**
 * What warns: six alarms on eight metrics, however many outlets are watched. Each speaks to
 * the operator's topic and has its heading in `docs/runbook.md`.
 */
export class Watch extends Construct {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: WatchProps,
  ) {
    super(scope, id);
    this.watchFailures(props);
    this.watchSilences(props);
    this.watchSpending(props.settings);
    if (props.settings.dashboard) new WatchDashboard(this, 'Dashboard', props);
  }

  private watchFailures({ poll, read, leftBehind }: WatchProps): void {
    const resting = [read.entries.deadLetters, leftBehind];
    this.alarm('DeadLetters', {
      heading: 'Dead letters',
      says: 'messages could not be dealt with and wait for a decision',
      metric: sumOf(resting.map((queue) => queue.metricApproximateNumberOfMessagesVisible())),
      over: 0,
    });
    // What a schedule or the stream wakes gives up within minutes and leaves a dead letter; a message is handed to these two
    // again and again for hours before it becomes one.
    this.alarm('Errors', {
      heading: 'Errors',
      says: 'a function that reads a queue breaks off again and again',
      metric: sumOf([poll.pullFeeds, read.readArticles].map((reader) => reader.metricErrors())),
      over: 2,
      periods: 3,
    });
  }

  private watchSilences({ topics, poll, read }: WatchProps): void {
    this.alarm('PollsStopped', {
      heading: 'Polls stopped',
      says: 'nobody has looked for half an hour at what is due',
      metric: poll.planPolls.metricInvocations({ period: Duration.minutes(15) }),
      under: 1,
      periods: 2,
    });
    this.alarm('NothingRead', {
      heading: 'Nothing read',
      says: 'no entry has been read for three hours',
      metric: read.entries.queue.metricNumberOfMessagesDeleted({ period: Duration.hours(3) }),
      under: 1,
    });
    // Its digest is woken, made and published as those of all editions are.
    this.alarm('Canary', {
      heading: 'Canary',
      says: 'the entry that the monitor makes for itself every day has not arrived in its digest',
      // A day and a half: the next may come six hours late (`StageSchedule`), and the last is still in one of the three.
      metric: topics.canary.metricNumberOfMessagesPublished({ period: Duration.hours(12) }),
      periods: 3,
      under: 1,
    });
  }

  private watchSpending({ sms, monthlyBudgetUsd }: Settings): void {
    this.alarm('SmsSpending', {
      heading: 'SMS spending',
      says: `more than ${SMS_SHARE * 100} % of this month's SMS budget is spent`,
      metric: new Metric({
        namespace: 'AWS/SNS',
        metricName: 'SMSMonthToDateSpentUSD',
        statistic: 'Maximum',
        period: Duration.hours(1),
      }),
      over: sms.monthlyBudgetUsd * SMS_SHARE,
    });
    // A budget of nothing is no budget: there is no share of it to be told of.
    if (monthlyBudgetUsd > 0) this.budget(monthlyBudgetUsd);
  }

  /** The one warning that is no alarm: the bill is known to Budgets only. Its heading is "Monthly budget". */
  private budget(amount: number): void {
    const address = this.props.topics.operator.topicArn;
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount, unit: 'USD' },
        costFilters: { Service: BILLED_SERVICES },
      },
      notificationsWithSubscribers: BUDGET_STEPS.map((threshold) => ({
        notification: {
          comparisonOperator: 'GREATER_THAN',
          notificationType: 'ACTUAL',
          thresholdType: 'PERCENTAGE',
          threshold,
        },
        subscribers: [{ subscriptionType: 'SNS', address }],
      })),
    });
  }

  /**
   * Where too little is the trouble, no data is trouble too, and is counted as nothing: CloudWatch looks for what is missing further back than
   * the periods asked for, and would ring two or three of them late. Where too much is, no data is none.
   */
  private alarm(id: string, { heading, says, metric, periods = 1, ...bound }: AlarmTerms): void {
    const silence = 'under' in bound;
    new Alarm(this, id, {
      alarmDescription: `${heading}: ${says}. What to do: docs/runbook.md, "${heading}".`,
      metric: silence ? withNothingForNone(metric) : metric,
      threshold: silence ? bound.under : bound.over,
      comparisonOperator: silence
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      evaluationPeriods: periods,
    }).addAlarmAction(new SnsAction(this.props.topics.operator));
  }
}

const withNothingForNone = (metric: Metric | MathExpression): MathExpression =>
  new MathExpression({ expression: 'FILL(m0, 0)', usingMetrics: { m0: metric }, period: metric.period });

/** Metrics added up; those without data count as nothing. */
function sumOf(metrics: readonly IMetric[]): MathExpression {
  const usingMetrics = Object.fromEntries(metrics.map((metric, i) => [`m${i}`, metric]));
  return new MathExpression({
    expression: `SUM([${Object.keys(usingMetrics).join(',')}])`,
    usingMetrics,
    period: Duration.minutes(5),
  });
}
