import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Outlet } from '#domain/outlet/outlet';
import { answer } from './newsroom-answer';
import { readNewsroom, type ScriptedOutlet } from './newsroom-outlet';

/** One request that the newsroom has seen. `status` 0 is a connection held without an answer. */
export type NewsroomRequest = {
  readonly at: Date;
  readonly host: string;
  readonly path: string;
  readonly status: number;
};

/** A newsroom at work. */
export type Newsroom = {
  readonly port: number;
  /** Hosts that it answers for, by the Host header of a plain HTTP request. */
  readonly hosts: readonly string[];
  readonly outlets: readonly Outlet[];
  /** The days that its script covers. */
  readonly window: { readonly from: Date; readonly to: Date };
  readonly requests: readonly NewsroomRequest[];
  close(): Promise<void>;
};

/** Where the script lies, whose clock it follows and how long it lets a reader wait that it will not answer. */
export type NewsroomOptions = {
  readonly folder: string;
  readonly clock: { now(): Date };
  readonly host?: '127.0.0.1';
  /** Real milliseconds that a connection is held before it is cut. */
  readonly holdMs?: number;
};

/**
 * Serves the scripted outlets on a free port of the loopback interface. Feeds and pages are written when they are asked
 * for, as they stand by the clock at that moment.
 * @throws when a file of the folder is missing or wrong
 */
export async function startNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const { folder, clock, host = '127.0.0.1', holdMs = 150 } = options;
  const { window, outlets } = readNewsroom(folder);
  const byHost = new Map(
    outlets.flatMap((scripted) => hostsOf(scripted).map((name) => [name, scripted] as const)),
  );
  const requests: NewsroomRequest[] = [];
  const visits = new Map<string, number>();
  const server = createServer((request, response) => {
    const asked = hostAsked(request);
    const path = request.url ?? '/';
    const visit = visits.get(asked + path) ?? 0;
    visits.set(asked + path, visit + 1);
    const now = clock.now();
    const status = respond(byHost.get(asked), { request, response, now, visit, holdMs });
    requests.push({ at: now, host: asked, path, status });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    hosts: [...byHost.keys()],
    outlets: outlets.map(({ outlet }) => outlet),
    window,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly now: Date;
  readonly visit: number;
  readonly holdMs: number;
};

/** Answers one request and says with which status. */
function respond(scripted: ScriptedOutlet | undefined, exchange: Exchange): number {
  const { request, response, now, visit, holdMs } = exchange;
  if (!scripted) return plainly(response, 421, 'The newsroom has no such outlet.\n');
  if (request.method !== 'GET') return plainly(response, 405, 'Only GET is answered.\n');
  if (!URL.canParse(`https://${hostAsked(request)}${request.url ?? '/'}`))
    return plainly(response, 400, 'Bad address.\n');
  const url = new URL(`https://${hostAsked(request)}${request.url ?? '/'}`);
  const said = answer(scripted, { url, headers: request.headers, now, visit });
  if (said.kind === 'held') {
    setTimeout(() => request.socket.destroy(), holdMs);
    return 0;
  }
  response.writeHead(said.status, { ...said.headers, date: now.toUTCString() }).end(said.body);
  return said.status;
}

function plainly(response: ServerResponse, status: number, text: string): number {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
  return status;
}

const hostAsked = (request: IncomingMessage): string =>
  (request.headers.host ?? '').split(':')[0]?.toLowerCase() ?? '';

const hostsOf = ({ outlet, site }: ScriptedOutlet): readonly string[] => [
  ...new Set([new URL(outlet.home).host, ...outlet.feeds.map(({ url }) => new URL(url).host), ...site.hosts]),
];
