import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { buildApp } from 'fauxqs';
import { Agent, request } from 'undici';

/** The services that the laptop plays. */
export const SERVICES = ['dynamodb', 'streams', 'sqs', 'sns'] as const;
export type Service = (typeof SERVICES)[number];

/** One call of AWS as it went over the wire. Bodies are JSON, for SNS a form and XML. */
export type Call = {
  readonly service: Service;
  /** Made by what stands for AWS itself, not by a function. */
  readonly own: boolean;
  readonly operation: string;
  readonly request: string;
  readonly status: number;
  readonly response: string;
};

/** Sees every call after the engine answered it and before the function hears of it. */
export type CallObserver = (call: Call) => Promise<void> | void;

/** The loopback address behind which all engines lie. */
export type Wire = {
  /** What `AWS_ENDPOINT_URL_…` is set to: calls of functions. */
  endpoint(service: Service): string;
  /** The same for what AWS itself does. */
  ownEndpoint(service: Service): string;
  close(): Promise<void>;
};

/** What the wire leads to. */
export type Engines = {
  readonly dynamodb: string;
  readonly queues: ReturnType<typeof buildApp>;
};

/** DynamoDB calls that can say what they cost. */
const METERED =
  /^(Get|Put|Update|Delete|BatchGet|BatchWrite|TransactGet|TransactWrite)Items?$|^(Query|Scan)$/;

/**
 * Opens the wire: a server on loopback that hands every call to its engine and shows it to the observer. DynamoDB is asked to
 * say what a call consumed.
 */
export async function openWire(engines: Engines, observe: CallObserver): Promise<Wire> {
  const agent = new Agent({ connections: 32 });
  const server = createServer((incoming, outgoing) => {
    relay(incoming, outgoing).catch((cause: unknown) => {
      outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(String(cause));
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  async function relay(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const [who = '', service = ''] = (incoming.url ?? '').split('/').slice(1);
    if (!isService(service)) throw new Error(`no service at ${incoming.url}`);
    const body = await text(incoming);
    const operation = operationOf(incoming, body);
    const answer = await ask(service, operation, incoming, body);
    await observe({ service, own: who === 'own', operation, request: body, ...answer });
    outgoing.writeHead(answer.status, answer.headers).end(answer.response);
  }

  function ask(
    service: Service,
    operation: string,
    incoming: IncomingMessage,
    body: string,
  ): Promise<Answer> {
    if (service === 'sqs' || service === 'sns') return askQueues(engines.queues, origin, incoming, body);
    const metered = service === 'dynamodb' && METERED.test(operation);
    return askTables(engines.dynamodb, agent, incoming, metered ? askingForCapacity(body) : body);
  }

  return {
    endpoint: (service) => `${origin}/aws/${service}`,
    ownEndpoint: (service) => `${origin}/own/${service}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await agent.close();
    },
  };
}

type Answer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly response: string;
};

async function askTables(
  origin: string,
  agent: Agent,
  incoming: IncomingMessage,
  body: string,
): Promise<Answer> {
  const response = await request(`${origin}/`, {
    method: 'POST',
    headers: carried(incoming),
    body,
    dispatcher: agent,
  });
  return {
    status: response.statusCode,
    headers: { 'content-type': String(response.headers['content-type'] ?? 'application/x-amz-json-1.0') },
    response: await response.body.text(),
  };
}

/**
 * fauxqs names a queue by a host that not every machine resolves (`sqs.<region>.localhost`), and the SDK asks the host of the
 * queue's URL. On the wire the queues lie at the wire's own address.
 */
async function askQueues(
  queues: Engines['queues'],
  origin: string,
  incoming: IncomingMessage,
  body: string,
): Promise<Answer> {
  const region =
    /Credential=[^/]+\/\d+\/([^/]+)\//.exec(incoming.headers.authorization ?? '')?.[1] ?? 'us-east-1';
  const named = `http://sqs.${region}.localhost:1`;
  const response = await queues.inject({
    method: 'POST',
    url: '/',
    headers: { ...carried(incoming), host: 'localhost:1' },
    payload: body.replaceAll(`"${origin}/`, `"${named}/`),
  });
  return {
    status: response.statusCode,
    headers: { 'content-type': String(response.headers['content-type'] ?? 'text/xml') },
    response: response.payload.replaceAll(`"${named}/`, `"${origin}/`),
  };
}

const CARRIED = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];

const carried = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(CARRIED.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])));

function operationOf({ headers }: IncomingMessage, body: string): string {
  const target = headers['x-amz-target'];
  if (typeof target === 'string') return target.slice(target.indexOf('.') + 1);
  return new URLSearchParams(body).get('Action') ?? 'Unknown';
}

/** The body of a call is a JSON object; one that says itself what it wants to know keeps its wish. */
const askingForCapacity = (body: string): string =>
  body.includes('"ReturnConsumedCapacity"')
    ? body
    : body.replace(/^\s*\{(\s*\})?/, (_, end?: string) =>
        end ? '{"ReturnConsumedCapacity":"TOTAL"}' : '{"ReturnConsumedCapacity":"TOTAL",',
      );

async function text(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const isService = (name: string): name is Service => SERVICES.some((service) => service === name);
