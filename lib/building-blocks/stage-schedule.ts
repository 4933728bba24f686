import { type Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface StageScheduleProps {
  readonly wakes: IFunction;
  /** Where a tick goes that could not be handed over. */
  readonly missed: IQueue;
  /** A tick older than this is not handed over any more. */
  readonly stale: Duration;
}

export interface Times {
  /** `rate(…)` or `cron(…)` as EventBridge Scheduler understands it. */
  readonly expression: string;
  /** IANA zone; daylight saving is the scheduler's business. */
  readonly timeZone: string;
  /** Fields that the tick carries beside its time. */
  readonly input?: Readonly<Record<string, string>>;
}

/** Replaced by the scheduler with the time that the tick stands for, ISO 8601 UTC. */
const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>';

/** Wakes one function at set times. Each tick carries the time it stands for, so that a late one knows that it is late. */
export class StageSchedule extends Construct {
  private readonly role: Role;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: StageScheduleProps,
  ) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [props.wakes.functionArn] }),
    );
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [props.missed.queueArn] }),
    );
  }

  at(id: string, { expression, timeZone, input }: Times): void {
    const { wakes, missed, stale } = this.props;
    const schedule = new CfnSchedule(this, id, {
      scheduleExpression: expression,
      scheduleExpressionTimezone: timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: wakes.functionArn,
        roleArn: this.role.roleArn,
        input: JSON.stringify({ ...input, scheduledTime: SCHEDULED_TIME }),
        retryPolicy: { maximumEventAgeInSeconds: stale.toSeconds(), maximumRetryAttempts: 10 },
        deadLetterConfig: { arn: missed.queueArn },
      },
    });
    // The role must be able to act before the scheduler is told to use it.
    schedule.node.addDependency(this.role);
  }
}
