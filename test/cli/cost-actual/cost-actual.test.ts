import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, it } from 'vitest';
import { actualCommand, actualQuantities, smsQuantity } from '#cli/cost-actual';
import { censusOf } from '#domain/bill/census';
import { defaultSettings } from '#domain/settings/settings';
import { synthesize } from '#laptop/synthesize';

const NOW = new Date('2026-11-23T12:00:00Z');

it('adds up what CloudWatch counted since the first of the month, over all pages, in the units that are billed', async () => {
  const cloudwatch = mockClient(CloudWatchClient);
  cloudwatch
    .on(GetMetricDataCommand, { NextToken: undefined })
    .resolves({
      MetricDataResults: [
        { Id: 'm0', Values: [100, 50] },
        { Id: 'm1', Values: [2000] },
      ],
      NextToken: 'more',
    })
    .on(GetMetricDataCommand, { NextToken: 'more' })
    .resolves({ MetricDataResults: [{ Id: 'm0', Values: [7] }] });
  const census = censusOf(synthesize(defaultSettings()));
  const quantities = await actualQuantities(
    { outputs: { PlanPollsName: 'plan', TableName: 'table' }, census, now: NOW },
    new CloudWatchClient({ region: 'us-east-1' }),
  );
  expect(quantities.slice(0, 2)).toEqual([
    { what: 'Lambda, runs of PlanPolls', of: 'lambdaRequest', quantity: 157 },
    {
      what: 'Lambda, time of PlanPolls',
      of: 'lambdaGbSecond',
      quantity: 2 * (census.functions.PlanPolls.memoryMb / 1024),
    },
  ]);
  const { StartTime, MetricDataQueries = [] } =
    cloudwatch.commandCalls(GetMetricDataCommand)[0]!.args[0].input;
  expect(StartTime).toEqual(new Date('2026-11-01T00:00:00Z'));
  expect(MetricDataQueries.map(({ MetricStat }) => MetricStat?.Metric?.MetricName)).toEqual([
    'Invocations',
    'Duration',
    'ConsumedReadCapacityUnits',
    'ConsumedWriteCapacityUnits',
    'ConsumedReadCapacityUnits',
    'ConsumedWriteCapacityUnits',
  ]);
});

it('refuses to guess where no stack is named', async () => {
  const io = {
    out: () => undefined,
    err: () => undefined,
    stdin: (async function* () {})(),
    json: false,
    terminal: false,
  };
  await expect(actualCommand({}, io)).rejects.toThrow('--stack');
});

it('counts SMS by what the table set aside for them', async () => {
  const table = mockClient(DynamoDBDocumentClient);
  table.on(GetCommand).resolves({});
  table.on(GetCommand, { Key: { pk: 'SMS#2026-11', sk: 'SPENT' } }).resolves({ Item: { spentUsd: 0.6 } });
  const props = {
    client: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'us-east-1' })),
    table: 'table',
  };
  expect(await smsQuantity(props, 0.05, NOW)).toMatchObject({ of: 'sms', quantity: expect.closeTo(12, 6) });
  expect(await smsQuantity(props, 0.05, new Date('2026-12-01T00:00:00Z'))).toMatchObject({ quantity: 0 });
});
