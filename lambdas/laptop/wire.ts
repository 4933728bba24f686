import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { buildApp } from 'fauxqs';
import { Agent, request } from 'undici';

/** The services that the laptop plays. */
export const SERVICES = ['dynamodb', 'streams', 'sqs', 'sns', 's3'] as const;
export type Service = (typeof SERVICES)[number];

/** One call of AWS as it went over the wire. Bodies are JSON, for SNS a form and XML, for S3 whatever is kept there. */
export type Call = {
  readonly service: Service;
  /** Made by what stands for AWS itself, not by a function. */
  readonly own: boolean;
  readonly operation: string;
  /** Of S3 alone: `/bucket/key`. */
  readonly path?: string;
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
  /** A call of what stands for AWS itself: the same way, without the detour over the network. */
  ask(service: Service, asked: Asked): Promise<Answer>;
  close(): Promise<void>;
};

/** A request as it comes to an engine. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
};

/** Headers of a call, names in small letters. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What an engine answered. */
export type Answer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly response: string;
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
    const [, service = '', path = ''] = /^\/([^/?]*)(.*)$/s.exec(incoming.url ?? '') ?? [];
    if (!isService(service)) throw new Error(`no service at ${incoming.url}`);
    const { method = 'POST', headers } = incoming;
    const answer = await exchange(service, false, { method, path, headers, body: await text(incoming) });
    outgoing.writeHead(answer.status, answer.headers).end(answer.response);
  }

  async function exchange(service: Service, own: boolean, asked: Asked): Promise<Answer> {
    const operation = operationOf(service, asked);
    const answer = await ask(service, operation, asked);
    await observe({ service, own, operation, path: asked.path, request: asked.body, ...answer });
    return answer;
  }

  function ask(service: Service, operation: string, asked: Asked): Promise<Answer> {
    const { headers, body } = asked;
    if (service === 's3') return askObjects(engines.queues, asked);
    if (service === 'sqs' || service === 'sns') return askQueues(engines.queues, origin, headers, body);
    const metered = service === 'dynamodb' && METERED.test(operation);
    return askTables(engines.dynamodb, agent, headers, metered ? askingForCapacity(body) : body);
  }

  return {
    endpoint: (service) => `${origin}/${service}`,
    ask: (service, asked) => exchange(service, true, asked),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await agent.close();
    },
  };
}

async function askTables(origin: string, agent: Agent, headers: Headers, body: string): Promise<Answer> {
  const response = await request(`${origin}/`, {
    method: 'POST',
    headers: carried(headers),
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
  headers: Headers,
  body: string,
): Promise<Answer> {
  const region =
    /Credential=[^/]+\/\d+\/([^/]+)\//.exec(String(headers.authorization ?? ''))?.[1] ?? 'us-east-1';
  const named = `http://sqs.${region}.localhost:1`;
  const response = await queues.inject({
    method: 'POST',
    url: '/',
    headers: { ...carried(headers), host: 'localhost:1' },
    payload: body.replaceAll(`"${origin}/`, `"${named}/`),
  });
  return {
    status: response.statusCode,
    headers: { 'content-type': String(response.headers['content-type'] ?? 'text/xml') },
    response: response.payload.replaceAll(`"${named}/`, `"${origin}/`),
  };
}

/** Objects are asked for by path and method. */
async function askObjects(
  engine: Engines['queues'],
  { method, path, headers, body }: Asked,
): Promise<Answer> {
  const response = await engine.inject({
    method: method as 'PUT',
    url: path,
    headers: { ...carried(headers), host: 'localhost:1' },
    ...(body !== '' && { payload: Buffer.from(body) }),
  });
  const { etag } = response.headers;
  return {
    status: response.statusCode,
    headers: {
      'content-type': String(response.headers['content-type'] ?? 'application/xml'),
      ...(typeof etag === 'string' && { etag }),
    },
    response: response.payload,
  };
}

const CARRIED = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];

const carried = (headers: Headers): Record<string, string> =>
  Object.fromEntries(CARRIED.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])));

function operationOf(service: Service, { method, path, headers, body }: Asked): string {
  if (service === 's3') return s3Operation(method, path);
  const target = headers['x-amz-target'];
  if (typeof target === 'string') return target.slice(target.indexOf('.') + 1);
  return new URLSearchParams(body).get('Action') ?? 'Unknown';
}

/** As AWS calls it, of what the laptop asks for: objects lie below a bucket. */
function s3Operation(method: string, path: string): string {
  const isObject = /^\/[^/]+\/[^?]/.test(path);
  const verbs: Readonly<Record<string, string>> = {
    PUT: isObject ? 'Put' : 'Create',
    GET: 'Get',
    HEAD: 'Head',
  };
  return `${verbs[method] ?? method}${isObject ? 'Object' : 'Bucket'}`;
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
