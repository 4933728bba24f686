import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net';
import { afterEach } from 'vitest';

/** A server on a free port of 127.0.0.1 that is closed after the test. */
export type Loopback = {
  readonly port: number;
  /** Connections ever accepted. */
  readonly connections: () => number;
  /** Requests ever received, in order. */
  readonly requests: readonly IncomingMessage[];
};

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** Speaks HTTP. */
export function serve(listener: RequestListener): Promise<Loopback> {
  const requests: IncomingMessage[] = [];
  return listen(
    createServer({ keepAlive: false }, (request, response) => {
      requests.push(request);
      listener(request, response);
    }),
    requests,
  );
}

/** Speaks whatever the test writes into the socket. */
export const serveRaw = (talk: (socket: Socket) => void): Promise<Loopback> =>
  listen(
    createRawServer((socket) => {
      socket.on('error', () => undefined);
      talk(socket);
    }),
    [],
  );

/** Speaks HTTPS with a certificate that nobody signed. */
export const serveSelfSigned = (
  listener: RequestListener = (_, response) => response.end('secret'),
): Promise<Loopback> => listen(createTlsServer({ key: KEY, cert: CERTIFICATE }, listener), []);

async function listen(
  server: Server | ReturnType<typeof createRawServer>,
  requests: readonly IncomingMessage[],
): Promise<Loopback> {
  let connections = 0;
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, connections: () => connections, requests };
}

/** Made for these tests, for outlet.example. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgsBUnUmc4JbLOTnK3
DKBHA93IzD56PXpdJMJGUrmtDnyhRANCAASxhmYWNn4nPuRO2PHYDROyncsHGqCn
X0jcDQ1HQudbxj5xux9++yBy7YB8HPAoJphe+AL4E9vdUqOfYUCi5+14
-----END PRIVATE KEY-----`;
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBozCCAUqgAwIBAgIUewMXxK/TJRfg4UgJFAZ2f6xvdm8wCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOb3V0bGV0LmV4YW1wbGUwIBcNMjYxMTIzMTkwMDA4WhgPMjEy
NjEwMzAxOTAwMDhaMBkxFzAVBgNVBAMMDm91dGxldC5leGFtcGxlMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEsYZmFjZ+Jz7kTtjx2A0Tsp3LBxqgp19I3A0NR0Ln
W8Y+cbsffvsgcu2AfBzwKCaYXvgC+BPb3VKjn2FAoufteKNuMGwwHQYDVR0OBBYE
FDNJBarYAFvXsye2g4PdI7TuimGsMB8GA1UdIwQYMBaAFDNJBarYAFvXsye2g4Pd
I7TuimGsMA8GA1UdEwEB/wQFMAMBAf8wGQYDVR0RBBIwEIIOb3V0bGV0LmV4YW1w
bGUwCgYIKoZIzj0EAwIDRwAwRAIgKyWSV90b6Em/gij1FikCjwuFN/hyAzt9hqjX
0I4n2hwCIHJ6ozByYNyNDSLwNWhZ0uncuwdRRcfJ0jzq2ncWQODD
-----END CERTIFICATE-----`;
