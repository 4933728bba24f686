import * as z from 'zod';

/** What of a synthesized template has a price or makes something else have one. */
export type Census = {
  readonly functions: Readonly<Record<FunctionName, FunctionCensus>>;
  /** Queues that Lambda polls all the time. */
  readonly mappedQueues: { readonly standard: number; readonly fifo: number };
  /** Whether stories and digests are published as pages. */
  readonly archived: boolean;
  readonly schedules: number;
  /** Schedules that ring every five minutes; the others ring once a day. */
  readonly clocks: number;
  /** Metrics that alarms look at: each is billed, also several within one formula. */
  readonly alarmMetrics: number;
  readonly dashboards: number;
  /** Metrics of our own, which are written where a dashboard shows them. */
  readonly customMetrics: number;
  /** Kinds of resources that this bill has no line for, with their number. */
  readonly unpriced: Readonly<Record<string, number>>;
};

export type FunctionCensus = {
  readonly memoryMb: number;
  /** Runs that its queue starts at most at a time; 1 where no queue wakes it. */
  readonly runsAtOnce: number;
};

export const FUNCTION_NAMES = [
  'PlanPolls',
  'PullFeeds',
  'ReadArticles',
  'SendAlerts',
  'SettleAlerts',
  'SendDigest',
  'PublishArchive',
] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];
/** Those that a configuration may leave out. */
const OPTIONAL: readonly FunctionName[] = ['PublishArchive'];

const TemplateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
  ),
});
type Resource = { readonly id: string; readonly Type: string; readonly Properties: Record<string, unknown> };

/** Kinds that have lines in the bill, or that AWS makes no charge for. */
const KNOWN =
  /^AWS::(CDK|IAM|DynamoDB::Table|Lambda::(Function|EventSourceMapping|EventInvokeConfig|Permission)|SQS::(Queue|QueuePolicy)|SNS::(Topic|TopicPolicy|Subscription)|Scheduler::Schedule|Logs::LogGroup|S3::(Bucket|BucketPolicy)|CloudFront::(Distribution|OriginAccessControl|ResponseHeadersPolicy)|CloudWatch::(Alarm|Dashboard)|Budgets::Budget)\b/;

/** Counts what is in a template. */
export function censusOf(template: unknown): Census {
  const { Resources } = TemplateSchema.parse(template);
  const all = Object.entries(Resources).map(([id, resource]) => ({ id, ...resource }));
  const ofType = (type: string) => all.filter(({ Type }) => Type === type);
  const fifo = new Set(
    ofType('AWS::SQS::Queue').flatMap((queue) => (queue.Properties.FifoQueue === true ? [queue.id] : [])),
  );
  const queues = new Set(ofType('AWS::SQS::Queue').map(({ id }) => id));
  const mapped = ofType('AWS::Lambda::EventSourceMapping').flatMap(
    ({ Properties }) => sourceOf(Properties.EventSourceArn, queues) ?? [],
  );
  const functions = ofType('AWS::Lambda::Function');
  const schedules = ofType('AWS::Scheduler::Schedule');
  const unpriced = all.filter(({ Type }) => !KNOWN.test(Type)).map(({ Type }) => Type);
  return {
    functions: Object.fromEntries(
      FUNCTION_NAMES.map((name) => [
        name,
        functionCensus(name, functions, ofType('AWS::Lambda::EventSourceMapping')),
      ]),
    ) as Census['functions'],
    mappedQueues: {
      standard: mapped.filter((id) => !fifo.has(id)).length,
      fifo: mapped.filter((id) => fifo.has(id)).length,
    },
    archived: ofType('AWS::S3::Bucket').length > 0,
    schedules: schedules.length,
    clocks: schedules.filter(({ Properties }) => String(Properties.ScheduleExpression).startsWith('rate('))
      .length,
    customMetrics: functions.some(({ Properties }) =>
      JSON.stringify(Properties).includes('METRICS_NAMESPACE'),
    )
      ? 1
      : 0,
    alarmMetrics: ofType('AWS::CloudWatch::Alarm').reduce((sum, alarm) => sum + metricsOf(alarm), 0),
    dashboards: ofType('AWS::CloudWatch::Dashboard').length,
    unpriced: Object.fromEntries(
      [...new Set(unpriced)].sort().map((type) => [type, unpriced.filter((one) => one === type).length]),
    ),
  };
}

const sourceOf = (arn: unknown, queues: ReadonlySet<string>): string | undefined =>
  [...queues].find((id) => JSON.stringify(arn ?? null).includes(`"${id}"`));

/** Logical ids end with the construct's name and a hash. */
function functionCensus(
  name: FunctionName,
  functions: readonly Resource[],
  mappings: readonly Resource[],
): FunctionCensus {
  const found = functions.find(({ id }) => new RegExp(`${name}[0-9A-F]{8}$`).test(id));
  if (!found && OPTIONAL.includes(name)) return { memoryMb: 0, runsAtOnce: 0 };
  if (!found) throw new Error(`the template has no function ${name}: the bill would leave it out`);
  const scaling = mappings
    .filter(({ Properties }) => JSON.stringify(Properties.FunctionName ?? null).includes(`"${found.id}"`))
    .flatMap(
      ({ Properties }) => (Properties.ScalingConfig as { MaximumConcurrency?: number } | undefined) ?? [],
    );
  return {
    memoryMb: Number(found.Properties.MemorySize ?? 128),
    runsAtOnce: scaling[0]?.MaximumConcurrency ?? 1,
  };
}

function metricsOf({ Properties }: Resource): number {
  const { Metrics } = Properties;
  if (!Array.isArray(Metrics)) return 1;
  return Metrics.filter((metric: { MetricStat?: unknown }) => metric.MetricStat !== undefined).length;
}
