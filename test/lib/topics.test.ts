import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { synthesized } from '../support/synthesized';

const READER = { email: 'reader@example.com', topics: ['energy', 'mining'], editions: ['tokyo'] };
const PHONE = { sms: '+77011234567' };
const template = synthesized({ subscribers: [READER, PHONE], operators: ['operator@example.com'] });
const topic = (name: string) => ({ Ref: Match.stringLikeRegexp(`^Topics${name}`) });
const SUBSCRIPTION = 'AWS::SNS::Subscription';

describe('the topics', () => {
  it('refuse plain HTTP, all four', () => {
    template.resourceCountIs('AWS::SNS::Topic', 4);
    template.resourcePropertiesCountIs(
      'AWS::SNS::TopicPolicy',
      {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          ]),
        },
      },
      4,
    );
  });

  it('let alarms and budgets of this account speak to the operator', () => {
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      Topics: [topic('Operator')],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'sns:Publish',
            Principal: { Service: ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'] },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });

  it('are encrypted where an alarm need not write', () => {
    const keys = Object.entries(template.findResources('AWS::SNS::Topic')).map(([id, { Properties }]) => [
      id.replace(/[0-9A-F]{8}$/, ''),
      Boolean(Properties.KmsMasterKeyId),
    ]);
    expect(Object.fromEntries(keys)).toEqual({
      TopicsAlerts: true,
      TopicsCanary: true,
      TopicsDigests: true,
      TopicsOperator: false,
    });
  });
});

describe('a subscriber of the configuration', () => {
  it('is told at once of what they asked for', () => {
    template.hasResourceProperties(SUBSCRIPTION, {
      TopicArn: topic('Alerts'),
      Protocol: 'email',
      Endpoint: READER.email,
      FilterPolicy: { urgency: ['all'], topics: READER.topics },
    });
  });

  it('receives the digests of their editions', () => {
    template.hasResourceProperties(SUBSCRIPTION, {
      TopicArn: topic('Digests'),
      Endpoint: READER.email,
      FilterPolicy: { edition: ['tokyo'], topics: READER.topics },
    });
  });

  it('hears only of what cannot wait on a phone', () => {
    template.hasResourceProperties(SUBSCRIPTION, {
      Protocol: 'sms',
      Endpoint: PHONE.sms,
      FilterPolicy: { urgency: ['urgent', 'raised-to-urgent'], channels: ['sms'] },
    });
  });

  it('leaves what cannot be delivered to a queue, the operator too', () => {
    template.allResourcesProperties(SUBSCRIPTION, {
      RedrivePolicy: {
        deadLetterTargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^LeftBehind'), 'Arn'] },
      },
    });
    template.resourceCountIs(SUBSCRIPTION, 4);
  });

  it('need not confirm again because another one came before', () => {
    const before = Object.keys(template.findResources(SUBSCRIPTION));
    const after = Object.keys(
      synthesized({
        subscribers: [{ email: 'new@example.com' }, PHONE, READER],
        operators: ['operator@example.com'],
      }).findResources(SUBSCRIPTION),
    );
    expect(after).toEqual(expect.arrayContaining(before));
  });
});
