import assert from 'node:assert/strict';
import { PLAN_POLLS_ENV, PULL_FEEDS_ENV } from '#pipeline/poll/env';
import { READ_ARTICLES_ENV } from '#pipeline/read/env';
import { PUBLISH_ARCHIVE_ENV, SEND_ALERTS_ENV, SEND_DIGEST_ENV, SETTLE_ALERTS_ENV } from '#pipeline/tell/env';
import type { Portrait } from './portrait';

/** What `cdk deploy` says it made. */
export type Outputs = Readonly<Record<string, string>>;

/** The configuration whose deployment these promises speak of. */
export const CONFIGURATION = {
  name: 'IrtyshTest',
  dashboard: true,
  subscribers: [
    { email: 'analyst@example.com', topics: ['energy', 'mining'], editions: ['astana'] },
    { sms: '+77011234567' },
  ],
  operators: ['operator@example.com'],
};

const only = <T>(parts: Readonly<Record<string, T>>, fits: (name: string, part: T) => boolean): T => {
  const found = Object.entries(parts).filter(([name, part]) => fits(name, part));
  assert.equal(found.length, 1, `${found.length} parts fit where one should`);
  return found[0]![1];
};

const FUNCTIONS: readonly (readonly [output: string, names: readonly string[]])[] = [
  ['PlanPollsName', PLAN_POLLS_ENV],
  ['PullFeedsName', PULL_FEEDS_ENV],
  ['ReadArticlesName', READ_ARTICLES_ENV],
  ['SendAlertsName', SEND_ALERTS_ENV],
  ['SettleAlertsName', SETTLE_ALERTS_ENV],
  ['SendDigestName', SEND_DIGEST_ENV],
  ['PublishArchiveName', PUBLISH_ARCHIVE_ENV],
];

const nameOf = (url: string | undefined): string => url?.split('/').at(-1) ?? '';

/** What must be true of a deployment, each in one sentence. */
export const PROMISES: Readonly<Record<string, (seen: Portrait, outputs: Outputs) => void>> = {
  'one table: paid by the request, restorable, with stream, index and expiry': ({ tables }, outputs) => {
    assert.deepEqual(tables, {
      [outputs.TableName ?? '']: {
        keys: ['pk', 'sk'],
        billing: 'PAY_PER_REQUEST',
        stream: 'NEW_AND_OLD_IMAGES',
        indexes: ['byDay'],
        expires: 'expiresAt',
        recovery: 'ENABLED',
      },
    });
  },
  'two queues with dead letters after five tries: a FIFO pair, and one queue for all that need not come back':
    ({ queues }, outputs) => {
      assert.equal(Object.keys(queues).length, 4);
      for (const [name, lettersName] of [
        ['Polls', 'LeftBehindUrl'],
        ['Entries', 'EntriesDeadLettersUrl'],
      ] as const) {
        const queue = queues[nameOf(outputs[`${name}QueueUrl`])];
        const letters = queues[nameOf(outputs[lettersName])];
        const redrive = JSON.parse(queue?.RedrivePolicy ?? '{}');
        assert.equal(redrive.deadLetterTargetArn, letters?.QueueArn);
        assert.equal(Number(redrive.maxReceiveCount), 5);
        assert.equal(Number(queue?.VisibilityTimeout), 1800);
        for (const one of [queue, letters]) assert.equal(one?.FifoQueue === 'true', name === 'Entries');
      }
    },
  'no queue and no topic speaks plain HTTP': ({ queues, topics }) => {
    for (const policy of [
      ...Object.values(queues).map(({ Policy }) => Policy),
      ...Object.values(topics).map(({ policy }) => policy),
    ]) {
      const { Statement } = JSON.parse(policy ?? '{"Statement":[]}');
      const refusal = Statement.find((one: { Effect: string }) => one.Effect === 'Deny');
      assert.equal(refusal?.Condition?.Bool?.['aws:SecureTransport'], 'false');
    }
  },
  'seven functions on Node 24, each with every name it reads': ({ functions }, outputs) => {
    assert.equal(Object.keys(functions).length, FUNCTIONS.length);
    for (const [output, names] of FUNCTIONS) {
      const one = functions[outputs[output] ?? ''];
      assert.equal(one?.Runtime, 'nodejs24.x');
      for (const name of names) assert.ok(one?.variables[name], `${output} lacks ${name}`);
    }
  },
  'names in the environment lead to what was deployed': ({ functions }, outputs) => {
    const variables = Object.values(functions).flatMap((one) => Object.entries(one.variables));
    const meant: Outputs = {
      TABLE_NAME: outputs.TableName ?? '',
      POLLS_QUEUE_URL: outputs.PollsQueueUrl ?? '',
      ENTRIES_QUEUE_URL: outputs.EntriesQueueUrl ?? '',
      ALERTS_TOPIC_ARN: outputs.AlertsTopicArn ?? '',
      DIGESTS_TOPIC_ARN: outputs.DigestsTopicArn ?? '',
      ARCHIVE_BUCKET: outputs.ArchiveBucketName ?? '',
    };
    for (const [name, value] of variables) if (meant[name]) assert.equal(value, meant[name]);
  },
  'both queues are read by functions that answer for each message': ({ mappings }, outputs) => {
    for (const [queue, reader, batch] of [
      ['PollsQueueUrl', 'PullFeedsName', 1],
      ['EntriesQueueUrl', 'ReadArticlesName', 10],
    ] as const) {
      const mapping = only(mappings, (source) => source.includes(`:${nameOf(outputs[queue])} →`));
      assert.ok(mapping.reader?.includes(outputs[reader] ?? '?'));
      assert.deepEqual([mapping.batch, mapping.answers], [batch, ['ReportBatchItemFailures']]);
    }
  },
  'the stream wakes send-alerts for stories that opened or changed, with bounds': ({ mappings }, outputs) => {
    const mapping = only(
      mappings,
      (source, { reader }) =>
        source.includes('/stream/') && reader?.includes(outputs.SendAlertsName ?? '?') === true,
    );
    assert.ok(mapping.reader?.includes(outputs.SendAlertsName ?? '?'));
    assert.deepEqual(mapping.filter, [
      {
        eventName: ['INSERT', 'MODIFY'],
        dynamodb: {
          Keys: { pk: { S: [{ prefix: 'STORIES#' }] } },
          NewImage: { entity: { S: ['story'] }, change: { S: ['opened', 'material', 'raised'] } },
        },
      },
    ]);
    assert.ok(mapping.failures?.endsWith(nameOf(outputs.LeftBehindUrl)));
  },
  'the stream wakes publish-archive for every write of a story and of an edition, with bounds': (
    { mappings },
    outputs,
  ) => {
    const mapping = only(
      mappings,
      (source, { reader }) =>
        source.includes('/stream/') && reader?.includes(outputs.PublishArchiveName ?? '?') === true,
    );
    assert.equal(mapping.filter?.length, 2);
    assert.ok(mapping.failures?.endsWith(nameOf(outputs.LeftBehindUrl)));
  },
  'a bucket for the archive: closed, encrypted, forgetting pages with their stories, shown by CloudFront alone':
    ({ buckets }, outputs) => {
      const bucket = only(buckets, (name) => name === outputs.ArchiveBucketName);
      assert.deepEqual(bucket.closed, [true, true, true, true]);
      assert.equal(bucket.encrypted, 'AES256');
      assert.deepEqual(bucket.owners, ['BucketOwnerEnforced']);
      assert.deepEqual(
        bucket.forgets,
        ['stories/', 'months/', 'digests/'].map((folder) => [folder, 3654]),
      );
      const [refusal, allowed, ...others] = bucket.policy;
      assert.deepEqual(others, []);
      assert.deepEqual(refusal?.Condition, { Bool: { 'aws:SecureTransport': 'false' } });
      assert.deepEqual(
        [allowed?.Effect, allowed?.Action, allowed?.Principal],
        ['Allow', 's3:GetObject', { Service: 'cloudfront.amazonaws.com' }],
      );
    },
  'a distribution that shows this bucket over HTTPS, where messages and pages say that it is': (
    { distributions, functions, buckets },
    outputs,
  ) => {
    const [id = '', distribution] = Object.entries(distributions)[0] ?? [];
    assert.equal(Object.keys(distributions).length, 1);
    assert.ok(distribution?.origin?.startsWith(`${outputs.ArchiveBucketName}.s3`));
    assert.deepEqual([distribution?.viewers, distribution?.edges], ['redirect-to-https', 'PriceClass_200']);
    assert.deepEqual(distribution?.missing, ['403', '404']);
    for (const name of ['SendAlertsName', 'SettleAlertsName', 'SendDigestName', 'PublishArchiveName'])
      assert.equal(functions[outputs[name] ?? '']?.variables.ARCHIVE_URL, `https://${distribution?.domain}/`);
    const allowed = only(buckets, (name) => name === outputs.ArchiveBucketName).policy[1];
    assert.ok(JSON.stringify(allowed?.Condition).includes(`distribution/${id}`));
  },
  'five schedules, the editions in their own zones, each with a place for what it missed': (
    { schedules },
    outputs,
  ) => {
    const times = Object.values(schedules).map(({ at, zone, input }) => [
      at,
      zone,
      JSON.parse(input ?? '{}').edition,
    ]);
    assert.deepEqual(times.sort(), [
      ['cron(0 4 * * ? *)', 'UTC', 'canary'],
      ['cron(0 8 * * ? *)', 'Asia/Almaty', 'astana'],
      ['cron(0 8 * * ? *)', 'Asia/Tokyo', 'tokyo'],
      ['rate(5 minutes)', 'UTC', undefined],
      ['rate(5 minutes)', 'UTC', undefined],
    ]);
    for (const { missed } of Object.values(schedules))
      assert.ok(missed?.endsWith(nameOf(outputs.LeftBehindUrl)));
  },
  'first subscribers with the filter policies of their wishes': ({ subscriptions }, outputs) => {
    const filterOf = (topic: string, endpoint: string) =>
      only(subscriptions, (name) => name === `${outputs[topic]} ${endpoint}`).filter;
    assert.deepEqual(filterOf('AlertsTopicArn', 'analyst@example.com'), {
      urgency: ['all'],
      topics: ['energy', 'mining'],
    });
    assert.deepEqual(filterOf('DigestsTopicArn', 'analyst@example.com'), {
      edition: ['astana'],
      topics: ['energy', 'mining'],
    });
    assert.deepEqual(filterOf('AlertsTopicArn', '+77011234567'), {
      urgency: ['urgent', 'raised-to-urgent'],
      channels: ['sms'],
    });
    assert.equal(filterOf('OperatorTopicArn', 'operator@example.com'), undefined);
  },
  'six alarms that speak to the operator, who lets them': ({ alarms, topics }, outputs) => {
    assert.equal(Object.keys(alarms).length, 6);
    for (const { AlarmActions } of Object.values(alarms))
      assert.deepEqual(AlarmActions, [outputs.OperatorTopicArn]);
    assert.ok(topics[outputs.OperatorTopicArn ?? '']?.policy?.includes('cloudwatch.amazonaws.com'));
  },
};
