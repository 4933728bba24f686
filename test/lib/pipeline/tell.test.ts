import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { storiesPartition } from '#adapters/aws/table-keys';
import { ALERT_LEASE_MS } from '#domain/alert/alert';
import { DIGEST_LEASE_MS } from '#domain/digest/edition';
import { synthesized } from '../../support/synthesized';

const template = synthesized({
  editions: [
    { name: 'astana', timeZone: 'Asia/Almaty', at: '08:00' },
    { name: 'london', timeZone: 'Europe/London', at: '17:05' },
  ],
});
const ref = (prefix: string) => ({ 'Fn::GetAtt': [Match.stringLikeRegexp(`^${prefix}`), 'Arn'] });
const mapping = () =>
  Object.values(template.findResources('AWS::Lambda::EventSourceMapping'))
    .map((resource) => resource.Properties)
    .find(({ FunctionName }) => /^TellSendAlerts/.test(FunctionName['Fn::GetAtt']?.[0]));

describe('the mapping from the stream to send-alerts', () => {
  it('lets through stories that opened or materially changed, and nothing else', () => {
    const [{ Pattern }] = mapping().FilterCriteria.Filters;
    expect(JSON.parse(Pattern)).toEqual({
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: {
        Keys: { pk: { S: [{ prefix: storiesPartition('') }] } },
        NewImage: { entity: { S: ['story'] }, change: { S: ['opened', 'material', 'raised'] } },
      },
    });
  });

  it('does not let one bad record hold up the rest for a day', () => {
    expect(mapping()).toMatchObject({
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 20,
      MaximumRecordAgeInSeconds: 6 * 3600,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ParallelizationFactor: 1,
    });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: ref('TellSendAlerts'),
      DestinationConfig: { OnFailure: { Destination: ref('LeftBehind') } },
    });
  });

  it('begins with the oldest change, and waits for the rest of a burst', () => {
    expect(mapping()).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      MaximumBatchingWindowInSeconds: 20,
      BatchSize: 100,
    });
  });
});

describe('the schedule of an edition', () => {
  it.each([
    ['astana', 'Asia/Almaty', 'cron(0 8 * * ? *)'],
    ['london', 'Europe/London', 'cron(5 17 * * ? *)'],
  ])('of %s rings in its own zone and names the edition', (edition, zone, expression) => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: zone,
      Target: {
        Arn: ref('TellSendDigest'),
        Input: `{"edition":"${edition}","scheduledTime":"<aws.scheduler.scheduled-time>"}`,
        DeadLetterConfig: { Arn: ref('LeftBehind') },
      },
    });
  });
});

describe('settle-alerts', () => {
  it('looks every five minutes for what was broken off, and leaves a failed look to the next one', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(5 minutes)',
      Target: { Arn: ref('TellSettleAlerts'), DeadLetterConfig: { Arn: ref('LeftBehind') } },
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: Match.stringLikeRegexp('^TellSettleAlerts') },
      MaximumRetryAttempts: 0,
    });
  });
});

describe('the senders', () => {
  it.each([
    ['TellSendAlerts', ALERT_LEASE_MS],
    ['TellSettleAlerts', ALERT_LEASE_MS],
    ['TellSendDigest', DIGEST_LEASE_MS],
  ])('cannot be at it any more when their lease is over: %s', (sender, leaseMs) => {
    const [found, ...others] = Object.entries(template.findResources('AWS::Lambda::Function'))
      .filter(([id]) => id.startsWith(sender))
      .map(([, { Properties }]) => Properties.Timeout * 1000);
    expect(others).toEqual([]);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(leaseMs);
  });

  const publishing = (sender: string): unknown[] =>
    Object.values(
      template.findResources('AWS::IAM::Policy', {
        Properties: { PolicyName: Match.stringLikeRegexp(`^${sender}`) },
      }),
    )
      .flatMap((policy) => policy.Properties.PolicyDocument.Statement)
      .filter((statement: { Action: string | string[] }) => [statement.Action].flat().includes('sns:Publish'))
      .flatMap((statement: { Resource: unknown }) => statement.Resource);
  const topics = (...names: string[]) =>
    names.map((name) => ({ Ref: expect.stringMatching(`^Topics${name}`) }));

  it.each([
    ['TellSendAlerts', ['Alerts', 'Operator']],
    ['TellSettleAlerts', ['Alerts', 'Operator']],
    ['TellSendDigest', ['Digests', 'Canary']],
    ['PollPlanPolls', ['Operator']],
  ])('%s publishes to %s and to no other topic', (sender, names) => {
    const allowed = publishing(sender);
    expect(allowed).toHaveLength(names.length);
    expect(allowed).toEqual(expect.arrayContaining(topics(...names)));
  });
});
