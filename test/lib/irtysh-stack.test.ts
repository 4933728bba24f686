import { describe, expect, it } from 'vitest';
import { synthesized } from '../support/synthesized';

type Resource = { Type: string; Properties: Record<string, unknown> };

const outlets = (count: number) => ({
  outlets: {
    catalogue: false,
    added: Array.from({ length: count }, (_, n) => ({
      id: `outlet-${n}`,
      name: `Outlet ${n}`,
      home: `https://outlet-${n}.example`,
      feeds: [{ id: `outlet-${n}/all`, url: `https://outlet-${n}.example/rss` }],
    })),
  },
});
const resourcesOf = (configuration: object) =>
  synthesized(configuration).toJSON().Resources as Record<string, Resource>;

const withoutCode = (resources: Record<string, Resource>) =>
  Object.entries(resources).map(
    ([
      id,
      {
        Type,
        Properties: { Code: _, ...rest },
      },
    ]) => [id, Type, rest],
  );

const few = resourcesOf({ ...outlets(10), dashboard: true });

describe('the stack', () => {
  it('is the same for ten outlets and for two thousand, but for what lies in the bundles', () => {
    const many = resourcesOf({ ...outlets(2_000), dashboard: true });
    expect(withoutCode(many)).toEqual(withoutCode(few));
    expect(many).not.toEqual(few);
  });

  it('holds what it holds', () => {
    const census: Record<string, number> = {};
    for (const { Type } of Object.values(few)) census[Type] = (census[Type] ?? 0) + 1;
    expect(census).toEqual({
      'AWS::Budgets::Budget': 1,
      'AWS::CloudFront::Distribution': 1,
      'AWS::CloudFront::OriginAccessControl': 1,
      'AWS::CloudFront::ResponseHeadersPolicy': 1,
      'AWS::CloudWatch::Alarm': 6,
      'AWS::CloudWatch::Dashboard': 1,
      'AWS::DynamoDB::Table': 1,
      'AWS::IAM::Policy': 10,
      'AWS::IAM::Role': 10,
      'AWS::Lambda::EventInvokeConfig': 3,
      'AWS::Lambda::EventSourceMapping': 4,
      'AWS::Lambda::Function': 7,
      'AWS::Logs::LogGroup': 7,
      'AWS::S3::Bucket': 1,
      'AWS::S3::BucketPolicy': 1,
      'AWS::SNS::Topic': 4,
      'AWS::SNS::TopicPolicy': 4,
      'AWS::SQS::Queue': 4,
      'AWS::SQS::QueuePolicy': 4,
      'AWS::Scheduler::Schedule': 5,
    });
  });

  it('keeps the names of what holds data: another name is another, empty resource', () => {
    const stateful = ['AWS::DynamoDB::Table', 'AWS::SQS::Queue', 'AWS::SNS::Topic', 'AWS::S3::Bucket'];
    const pinned = Object.entries(few).flatMap(([id, { Type }]) => (stateful.includes(Type) ? [id] : []));
    expect(pinned.sort()).toMatchInlineSnapshot(`
      [
        "LeftBehind1C4DAEA9",
        "PollPollsQueue04CA1BEF",
        "ReadEntriesDeadLetters651CCD70",
        "ReadEntriesQueue53480841",
        "SiteBucket978D4AEB",
        "StorageTableB43FDCE7",
        "TopicsAlerts790CC8DD",
        "TopicsCanary51278C95",
        "TopicsDigestsCC9C3D5D",
        "TopicsOperatorB276CFF0",
      ]
    `);
  });

  it('gives nothing a name of its own, so that two installations fit one account and region', () => {
    const names = [
      'TableName',
      'QueueName',
      'TopicName',
      'FunctionName',
      'RoleName',
      'AlarmName',
      'BudgetName',
      'DashboardName',
      'LogGroupName',
      'BucketName',
      'Name',
    ];
    const named = Object.entries(few).flatMap(([id, { Properties }]) =>
      names.filter((name) => typeof Properties[name] === 'string').map((name) => `${id}.${name}`),
    );
    expect(named).toEqual([]);
  });

  it('allows no function a wildcard action, and no other resource than named but pages and one that AWS cannot name', () => {
    type Statement = { Action: string | string[]; Resource: unknown };
    const statements = Object.values(few)
      .filter(({ Type }) => Type === 'AWS::IAM::Policy')
      .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);
    const actions = statements.flatMap(({ Action }) => Action);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    const wide = statements.filter(({ Resource }) => JSON.stringify(Resource).includes('*'));
    expect([...new Set(wide.flatMap(({ Action }) => Action))]).toEqual([
      'dynamodb:ListStreams',
      's3:PutObject',
    ]);
  });

  it('reserves no concurrency and stands in no private network', () => {
    const functions = Object.values(few).filter(({ Type }) => Type === 'AWS::Lambda::Function');
    for (const { Properties } of functions) {
      expect(Properties).not.toHaveProperty('ReservedConcurrentExecutions');
      expect(Properties).not.toHaveProperty('VpcConfig');
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    }
  });

  it('keeps logs for as long as configured', () => {
    synthesized({ retentionDays: { logs: 7 } }).allResourcesProperties('AWS::Logs::LogGroup', {
      RetentionInDays: 7,
    });
  });
});
