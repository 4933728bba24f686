import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Clock } from '#pipeline/ports';
import type { OwnClients } from './engine';
import type { LocalFunction } from './local-function';
import type { Provisioned } from './provision';
import { QueueSource } from './queue-source';
import { scheduleOccurrences } from './schedule-expression';
import { ScheduleSource } from './schedule-source';
import { StreamShards } from './stream-shards';
import { StreamSource } from './stream-source';
import { ofType, propertiesOf, type Template } from './template';
import type { PropertiesOf } from './template-resources';
import { Trouble } from './trouble';

/** All that wakes functions. */
export type Sources = {
  readonly queues: readonly QueueSource[];
  readonly streams: readonly StreamSource[];
  readonly schedules: readonly ScheduleSource[];
};

export interface SourcesProps {
  readonly template: Template;
  readonly known: Provisioned;
  /** By ARN. */
  readonly functions: ReadonlyMap<string, LocalFunction>;
  readonly clients: OwnClients;
  readonly clock: Clock;
  readonly checkpoints: Readonly<Record<string, string>>;
  /** Says that something was given up and lies with dead letters. */
  readonly onGivenUp: (what: string) => void;
}

/** Makes what the template's event source mappings and schedules describe. */
export function makeSources(props: SourcesProps): Sources {
  const { template, known } = props;
  const queues: QueueSource[] = [];
  const streams: StreamSource[] = [];
  for (const mapping of ofType(template, 'AWS::Lambda::EventSourceMapping')) {
    const described = propertiesOf(mapping, 'AWS::Lambda::EventSourceMapping', known);
    if (!described.Enabled) continue;
    if (described.EventSourceArn.startsWith('arn:aws:sqs:')) {
      queues.push(queueSource(mapping.id, described, props));
    } else if (described.EventSourceArn.includes('/stream/')) {
      streams.push(streamSource(mapping.id, described, props));
    } else {
      throw new Trouble(
        `${mapping.id}: the laptop reads queues and streams, not ${described.EventSourceArn}`,
      );
    }
  }
  const schedules = ofType(template, 'AWS::Scheduler::Schedule').flatMap((schedule) => {
    const described = propertiesOf(schedule, 'AWS::Scheduler::Schedule', known);
    return described.State === 'ENABLED' ? [scheduleSource(schedule.name, described, props)] : [];
  });
  return { queues, streams, schedules };
}

type Mapping = PropertiesOf<'AWS::Lambda::EventSourceMapping'>;

const filtersOf = (mapping: Mapping): readonly unknown[] =>
  (mapping.FilterCriteria?.Filters ?? []).map(({ Pattern }) => JSON.parse(Pattern) as unknown);

/** Runs that Lambda starts at most for a standard queue at first, where the mapping names no maximum. */
const FIRST_CONCURRENCY = 5;

function queueSource(id: string, mapping: Mapping, props: SourcesProps): QueueSource {
  const queue = ofType(props.template, 'AWS::SQS::Queue').find(
    (candidate) => props.known.attribute(candidate.id, 'Arn') === mapping.EventSourceArn,
  );
  if (!queue) throw new Trouble(`${id} reads a queue that is not in the template: ${mapping.EventSourceArn}`);
  return new QueueSource({
    id,
    client: props.clients.sqs,
    queueUrl: props.known.ref(queue.id) ?? '',
    queueArn: mapping.EventSourceArn,
    reader: functionOf(mapping.FunctionName, id, props),
    clock: props.clock,
    batchSize: mapping.BatchSize ?? 10,
    windowSeconds: mapping.MaximumBatchingWindowInSeconds,
    concurrency: mapping.ScalingConfig?.MaximumConcurrency ?? FIRST_CONCURRENCY,
    reportsItems: mapping.FunctionResponseTypes.length > 0,
    filters: filtersOf(mapping),
    visibilitySeconds: propertiesOf(queue, 'AWS::SQS::Queue', props.known).VisibilityTimeout ?? 30,
  });
}

function streamSource(id: string, mapping: Mapping, props: SourcesProps): StreamSource {
  const destination = mapping.DestinationConfig?.OnFailure.Destination;
  const reader = functionOf(mapping.FunctionName, id, props);
  return new StreamSource({
    id,
    shards: new StreamShards({
      client: props.clients.streams,
      streamArn: mapping.EventSourceArn,
      startingPosition: mapping.StartingPosition ?? 'TRIM_HORIZON',
      checkpoint: props.checkpoints[id],
    }),
    streamArn: mapping.EventSourceArn,
    reader,
    clock: props.clock,
    batchSize: mapping.BatchSize ?? 100,
    windowSeconds: mapping.MaximumBatchingWindowInSeconds,
    reportsItems: mapping.FunctionResponseTypes.length > 0,
    filters: filtersOf(mapping),
    bisects: mapping.BisectBatchOnFunctionError,
    retryAttempts: mapping.MaximumRetryAttempts,
    recordAge: mapping.MaximumRecordAgeInSeconds,
    onGivenUp: async (note) => {
      props.onGivenUp(`changes of the table that ${reader.name} could not deal with`);
      if (destination) await layDown(destination, note, props);
    },
  });
}

function scheduleSource(
  name: string,
  described: PropertiesOf<'AWS::Scheduler::Schedule'>,
  props: SourcesProps,
): ScheduleSource {
  const target = functionOf(described.Target.Arn, name, props);
  const invocation = invocationRules(target.arn, props);
  return new ScheduleSource({
    id: name,
    occurrences: scheduleOccurrences(described.ScheduleExpression, described.ScheduleExpressionTimezone),
    input: described.Target.Input ?? '{}',
    target,
    clock: props.clock,
    retryAttempts: invocation.retryAttempts,
    eventAge: invocation.eventAge,
    onGivenUp: async (event, why) => {
      props.onGivenUp(`a tick of ${target.name}: ${why.message}`);
      if (invocation.deadLetters) await layDown(invocation.deadLetters, event, props);
    },
  });
}

/** How Lambda deals with events that nobody waits for; without a word in the template, two more tries within six hours. */
function invocationRules(arn: string, { template, known }: SourcesProps) {
  const owner = ofType(template, 'AWS::Lambda::Function').find(
    ({ id }) => known.attribute(id, 'Arn') === arn,
  );
  const rules = ofType(template, 'AWS::Lambda::EventInvokeConfig')
    .map((config) => propertiesOf(config, 'AWS::Lambda::EventInvokeConfig', known))
    .find(({ FunctionName }) => owner !== undefined && FunctionName === known.ref(owner.id));
  return {
    retryAttempts: rules?.MaximumRetryAttempts ?? 2,
    eventAge: rules?.MaximumEventAgeInSeconds ?? 21_600,
    deadLetters: owner && propertiesOf(owner, 'AWS::Lambda::Function', known).DeadLetterConfig?.TargetArn,
  };
}

/** A function by its ARN or its name. */
function functionOf(called: string, by: string, { functions }: SourcesProps): LocalFunction {
  const found = [...functions].find(([arn]) => arn === called || arn.endsWith(`:${called}`));
  if (!found) throw new Trouble(`${by} wakes a function that is not in the template: ${called}`);
  return found[1];
}

async function layDown(
  queueArn: string,
  body: string,
  { clients, template, known }: SourcesProps,
): Promise<void> {
  const queue = ofType(template, 'AWS::SQS::Queue').find(({ id }) => known.attribute(id, 'Arn') === queueArn);
  if (!queue) throw new Trouble(`dead letters belong on a queue of the template, not on ${queueArn}`);
  await clients.sqs.send(new SendMessageCommand({ QueueUrl: known.ref(queue.id), MessageBody: body }));
}
