import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { smsUsd, spending } from '#adapters/aws/spending';
import { DOCUMENT_OPTIONS, type TableProps } from '#adapters/aws/table';
import { systemClock } from '#adapters/lambda/world';
import { loadSettings, SETTINGS_FILE } from '#adapters/settings/load-settings';
import type { Settings } from '#domain/settings/settings';
import type { ReaderTopic } from '#domain/subscription/subscription';
import { type DataFolder, openDataFolder, STATE_FILE } from '#laptop/data-folder';
import { REGION, startEngine } from '#laptop/engine';
import { Laptop } from '#laptop/laptop';
import { SimulatedClock } from '#laptop/simulated-clock';
import { synthesize } from '#laptop/synthesize';
import { realTimeline, simulatedTimeline } from '#laptop/timeline';
import { Trouble, words } from '#laptop/trouble';
import type { Clock, Spending } from '#pipeline/ports';

/** Which installation a command means: the laptop's data, or a deployed stack. */
export type Where = { readonly data?: string; readonly stack?: string; readonly region?: string };

/** A monitor that a command looks into. */
export type Installation = {
  readonly table: TableProps;
  /** Of a played newsroom: the time up to which it was played. */
  readonly clock: Clock;
  readonly settings: Settings;
  /** What of its month's bill it knows by itself, and at whose prices. */
  readonly spending: Spending;
  readonly region: string | undefined;
  /** Outputs of the stack by name; none on the laptop. */
  readonly outputs: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

/** Where `irtysh run` keeps its data when it is not told. */
export const DEFAULT_DATA = '.irtysh';

/**
 * Opens the installation a command means.
 * @throws Trouble that says what is missing and what to do
 */
export function openInstallation(where: Where): Promise<Installation> {
  return where.stack ? openStack(where.stack, where.region) : openLaptop(where.data ?? DEFAULT_DATA);
}

async function openLaptop(path: string): Promise<Installation> {
  // Opening makes a folder; a name that was mistyped must not leave one.
  if (!existsSync(join(path, STATE_FILE))) throw nothingIn(path);
  const folder = openDataFolder(path, { keep: true });
  const engine = await startEngine({ databasePath: folder.databasePath, observe: () => undefined });
  const close = async () => {
    await engine.stop();
    folder.release();
  };
  const { TableNames = [] } = await engine.clients.dynamodb.send(new ListTablesCommand());
  const name = TableNames.find((one) => one.endsWith(`-${folder.state.suffix}`));
  if (!name) {
    await close();
    throw nothingIn(path);
  }
  const { playedTo } = folder.state;
  const client = DynamoDBDocumentClient.from(engine.clients.dynamodb, DOCUMENT_OPTIONS);
  const table = { client, table: name };
  return {
    table,
    clock: playedTo ? { ...systemClock, now: () => new Date(playedTo) } : systemClock,
    settings: settingsIn(folder),
    spending: { smsUsd: (now) => smsUsd(table, now), subscriptions: async () => subscribersIn(folder) },
    region: REGION,
    outputs: {},
    close,
  };
}

/** Confirmed subscriptions that the folder keeps, by the name of their topic's construct (`lib/topics.ts`). */
function subscribersIn({ state }: DataFolder): { readonly alerts: number; readonly digests: number } {
  const confirmed = (construct: string) =>
    state.subscriptions.filter((one) => one.confirmed && one.topic.startsWith(`Topics${construct}`)).length;
  return { alerts: confirmed('Alerts'), digests: confirmed('Digests') };
}

const nothingIn = (path: string): Trouble =>
  new Trouble(
    `there is nothing in ${path} yet: play the newsroom into it with \`npx irtysh run --data ${path}\`, or name a stack with --stack`,
  );

/** Those of the run that left the folder. */
export const settingsIn = ({ taskRoot }: DataFolder): Settings =>
  loadSettings(join(taskRoot, 'settings.json'), { optional: true });

/** Where the readers of an installation subscribe. */
export type Readers = {
  readonly topicArns: Readonly<Record<ReaderTopic, string>>;
  /** Of a stack: where messages rest that a new subscription could not be given. */
  readonly deadLettersArn?: string;
  /** Of the laptop: where the letters are. */
  readonly outbox?: string;
  readonly sns: SNSClient;
  readonly settings: Settings;
  close(): Promise<void>;
};

/**
 * Opens the topics of the installation a command means; on the laptop, its own SNS, whose subscriptions the folder keeps.
 * @param begins whether a folder that is not there is made: readers may subscribe to a monitor that has not run yet
 * @throws Trouble that says what is missing and what to do
 */
export async function openReaders(where: Where, { begins = false } = {}): Promise<Readers> {
  const data = where.data ?? DEFAULT_DATA;
  if (!where.stack && !begins && !existsSync(join(data, STATE_FILE))) throw nothingIn(data);
  if (!where.stack) return openLaptopReaders(data);
  const { outputs, settings, close } = await openStack(where.stack, where.region);
  const topicArns = topicsOf(outputs);
  const deadLettersArn = queueArnBeside(topicArns.alerts, outputs.LeftBehindUrl);
  return { topicArns, deadLettersArn, sns: new SNSClient({ region: where.region }), settings, close };
}

async function openLaptopReaders(path: string): Promise<Readers> {
  const folder = openDataFolder(path, { keep: true });
  const settings = settingsIn(folder);
  const { playedTo } = folder.state;
  const laptop = await Laptop.start({
    template: synthesize(settings),
    settings,
    folder,
    timeline: playedTo ? simulatedTimeline(new SimulatedClock(new Date(playedTo))) : realTimeline(),
    network: { kind: 'public' },
    realTime: playedTo === undefined,
  });
  return {
    topicArns: topicsOf(laptop.outputs),
    outbox: folder.outbox,
    sns: new SNSClient(),
    settings,
    close: async () => {
      await laptop.stop();
      folder.release();
    },
  };
}

/** The ARN of a queue by its URL, which has its name and account, in the partition and region of a topic. */
export function queueArnBeside(topicArn: string, queueUrl: string | undefined): string | undefined {
  const [account, name] = queueUrl?.split('/').slice(-2) ?? [];
  const [arn, partition, , region] = topicArn.split(':');
  return account && name ? [arn, partition, 'sqs', region, account, name].join(':') : undefined;
}

function topicsOf({
  AlertsTopicArn,
  DigestsTopicArn,
}: Readonly<Record<string, string>>): Readers['topicArns'] {
  if (AlertsTopicArn && DigestsTopicArn) return { alerts: AlertsTopicArn, digests: DigestsTopicArn };
  throw new Trouble(
    'the stack has no outputs AlertsTopicArn and DigestsTopicArn: is it an Irtysh stack, and deployed by this version?',
  );
}

async function openStack(name: string, region: string | undefined): Promise<Installation> {
  const outputs = await outputsOf(name, region);
  const tableName = outputs.TableName;
  if (!tableName) throw new Trouble(`the stack ${name} is no Irtysh stack: it has no output TableName`);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region }), DOCUMENT_OPTIONS);
  const table = { client, table: tableName };
  const topicArns = { alerts: outputs.AlertsTopicArn ?? '', digests: outputs.DigestsTopicArn ?? '' };
  return {
    table,
    clock: systemClock,
    settings: loadSettings(SETTINGS_FILE, { optional: true }),
    spending: spending({ ...table, sns: new SNSClient({ region }), topicArns }),
    region: outputs.AlertsTopicArn?.split(':')[3],
    outputs,
    close: async () => undefined,
  };
}

/**
 * Outputs of a deployed stack, by name.
 * @throws Trouble when it cannot be looked at
 */
export async function outputsOf(
  name: string,
  region: string | undefined,
): Promise<Readonly<Record<string, string>>> {
  try {
    const { Stacks } = await new CloudFormationClient({ region }).send(
      new DescribeStacksCommand({ StackName: name }),
    );
    const outputs = Stacks?.[0]?.Outputs ?? [];
    return Object.fromEntries(
      outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
    );
  } catch (cause) {
    throw new Trouble(
      `cannot look at the stack ${name}: ${words(cause)}. Are the credentials and the region (--region, AWS_REGION) right?`,
      { cause },
    );
  }
}
