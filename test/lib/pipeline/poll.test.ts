import { Match } from 'aws-cdk-lib/assertions';
import { describe, it } from 'vitest';
import { TICK_SECONDS } from '#pipeline/poll/plan-polls';
import { synthesized } from '../../support/synthesized';

const template = synthesized();
const ref = (prefix: string) => ({ 'Fn::GetAtt': [Match.stringLikeRegexp(`^${prefix}`), 'Arn'] });

describe('plan-polls', () => {
  it('is woken at every tick with the time its tick stands for', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: `rate(${TICK_SECONDS / 60} minutes)`,
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: ref('PollPlanPolls'),
        Input: '{"scheduledTime":"<aws.scheduler.scheduled-time>"}',
      },
    });
  });

  it('is not handed a tick older than the next one', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      Target: {
        Arn: ref('PollPlanPolls'),
        RetryPolicy: { MaximumEventAgeInSeconds: TICK_SECONDS },
        DeadLetterConfig: { Arn: ref('LeftBehind') },
      },
    });
  });

  it('is not tried again: the next tick makes good', () => {
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: Match.stringLikeRegexp('^PollPlanPolls') },
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: TICK_SECONDS,
    });
  });
});

describe('the queue of polls', () => {
  it('waits six times as long as its reader may take, and lays down after five tries', () => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 1800,
      SqsManagedSseEnabled: true,
      RedrivePolicy: { deadLetterTargetArn: ref('LeftBehind'), maxReceiveCount: 5 },
    });
  });

  it('is read by four runs at most, which answer for each message', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: ref('PollPollsQueue'),
      FunctionName: { Ref: Match.stringLikeRegexp('^PollPullFeeds') },
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 4 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});

describe('pull-feeds', () => {
  it('sends to the entries and never to the queue that feeds it', () => {
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyName: Match.stringLikeRegexp('^PollPullFeeds'),
      PolicyDocument: {
        Statement: Match.arrayWith([
          { Action: 'sqs:SendMessage', Effect: 'Allow', Resource: ref('ReadEntriesQueue') },
        ]),
      },
    });
  });
});
