import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { z } from 'zod';
import { startDynoxide } from './dynoxide';
import { Trouble } from './trouble';
import { type CallObserver, type Headers, openWire, type Service, type Wire } from './wire';

/** Region of everything on the laptop. */
export const REGION = 'us-east-1';
/** Account of everything on the laptop: the emulators' own. */
export const ACCOUNT = '000000000000';

/** Clients of the runner itself; their calls are AWS's own work and not counted. */
export type OwnClients = {
  readonly dynamodb: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly sqs: SQSClient;
  readonly sns: SNSClient;
  readonly s3: S3Client;
};

const QueueInside = z.object({
  messages: z.object({
    ready: z.array(z.unknown()),
    delayed: z.array(z.unknown()),
    inflight: z.array(z.object({ message: z.unknown() })),
  }),
});

const MessageInside = z.object({
  body: z.string(),
  messageAttributes: z.record(z.string(), z.record(z.string(), z.string())),
  messageGroupId: z.string().optional(),
  messageDeduplicationId: z.string().optional(),
  sequenceNumber: z.string().optional(),
});
/** A message as it lies on a queue. */
export type MessageInside = z.infer<typeof MessageInside>;

/** AWS on loopback: DynamoDB with streams, SQS, SNS and S3. */
export type Engine = {
  readonly clients: OwnClients;
  /** Every message of a queue, also those in flight, the oldest first. */
  messagesOn(queueName: string): Promise<readonly MessageInside[]>;
  stop(): Promise<void>;
};

export interface EngineOptions {
  /** File of the tables; in memory without one. */
  readonly databasePath?: string;
  readonly observe: CallObserver;
}

/**
 * Starts the engines and points this process's AWS clients to them until they are stopped.
 * @throws Trouble when an engine cannot be started
 */
export async function startEngine({ databasePath, observe }: EngineOptions): Promise<Engine> {
  const given = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  const tables = given ? await foreignTables(given) : await startDynoxide(databasePath);
  const queues = buildApp({ logger: false, defaultRegion: REGION });
  await queues.ready();
  const wire = await openWire({ dynamodb: tables.endpoint, queues }, observe);
  const restore = pointHere(wire);
  const clients = ownClients(wire);
  return {
    clients,
    messagesOn: async (queueName) => {
      const response = await queues.inject({ method: 'GET', url: `/_fauxqs/queues/${queueName}` });
      const { messages } = QueueInside.parse(JSON.parse(response.payload));
      const all = [
        ...messages.inflight.map(({ message }) => message),
        ...messages.ready,
        ...messages.delayed,
      ];
      return z
        .array(MessageInside)
        .parse(all)
        .sort((a, b) => (a.sequenceNumber ?? '').localeCompare(b.sequenceNumber ?? ''));
    },
    stop: async () => {
      for (const client of Object.values(clients)) client.destroy();
      restore();
      await wire.close();
      await queues.close();
      await tables.stop();
    },
  };
}

/** A DynamoDB that somebody else runs: used as it is, never stopped. */
async function foreignTables(endpoint: string) {
  try {
    await (await fetch(endpoint, { signal: AbortSignal.timeout(5_000) })).arrayBuffer();
  } catch (cause) {
    throw new Trouble(
      `AWS_ENDPOINT_URL_DYNAMODB is ${endpoint}, but nothing answers there. Start it, or unset the variable.`,
      { cause },
    );
  }
  return { endpoint: endpoint.replace(/\/$/, ''), stop: async () => undefined };
}

/** Clients of the runner take the wire directly: half of what the laptop does is asking for work. */
function ownClients(wire: Wire): OwnClients {
  const config = (service: Service) => ({
    region: REGION,
    credentials: { accessKeyId: 'laptop', secretAccessKey: 'laptop' },
    endpoint: wire.endpoint(service),
    requestHandler: directly(wire, service),
  });
  return {
    dynamodb: new DynamoDBClient(config('dynamodb')),
    streams: new DynamoDBStreamsClient(config('streams')),
    sqs: new SQSClient(config('sqs')),
    sns: new SNSClient(config('sns')),
    s3: new S3Client({ ...config('s3'), forcePathStyle: true }),
  };
}

/** A request as the SDK hands it to what carries it. */
type DirectRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
};

function directly(wire: Wire, service: Service) {
  return {
    handle: async ({ method, path, headers, body }: DirectRequest) => {
      const inSmallLetters = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
      const asked =
        body instanceof Uint8Array
          ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
          : String(body ?? '');
      const answer = await wire.ask(service, {
        method,
        path: path.replace(`/${service}`, ''),
        headers: Object.fromEntries(inSmallLetters) as Headers,
        body: asked,
      });
      return {
        response: { statusCode: answer.status, headers: answer.headers, body: Buffer.from(answer.response) },
      };
    },
  };
}

/** Sets what unmodified clients read; the returned function puts back what was there. */
function pointHere(wire: Wire): () => void {
  const variables: Readonly<Record<string, string | undefined>> = {
    AWS_ENDPOINT_URL_DYNAMODB: wire.endpoint('dynamodb'),
    AWS_ENDPOINT_URL_DYNAMODB_STREAMS: wire.endpoint('streams'),
    AWS_ENDPOINT_URL_SQS: wire.endpoint('sqs'),
    AWS_ENDPOINT_URL_SNS: wire.endpoint('sns'),
    AWS_ENDPOINT_URL_S3: wire.endpoint('s3'),
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'laptop',
    AWS_SECRET_ACCESS_KEY: 'laptop',
    // What this shell may be set to for a real account has no say here.
    AWS_SESSION_TOKEN: undefined,
    AWS_PROFILE: undefined,
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: undefined,
    // Tells an owner of a function to update its runtime; the person at the laptop chose theirs.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]));
  setVariables(variables);
  return () => setVariables(before);
}

function setVariables(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
