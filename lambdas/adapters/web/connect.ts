import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { refusal } from './failure';
import type { Network } from './network';
import { closedBecause } from './public-address';

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** The machine's own resolver; IPv4 first, since a Lambda outside a VPC has no IPv6. */
export const systemResolver: Resolve = async (host) =>
  (await lookup(host, { all: true })).sort((a, b) => a.family - b.family).map(({ address }) => address);

/** Names that mean a machine or a network nearby, whatever a resolver says. */
const NEARBY =
  /^[^.]*$|(^|\.)(localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|onion|invalid)$/;

/** At most this many addresses of a host are tried. */
const TRIES = 3;

/** The host as a resolver wants it: no brackets around IPv6, no dot at the end. */
const bare = (hostname: string) =>
  hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();

/** The addresses of a host, each checked. One closed address condemns the host: a mix is how rebinding begins. */
async function openAddresses(host: string, resolve: Resolve): Promise<readonly string[]> {
  if (isIP(host) === 0 && NEARBY.test(host)) {
    throw refusal('unsafe', `${host} is not a public name`);
  }
  const addresses = isIP(host) ? [host] : await resolve(host);
  if (addresses.length === 0) throw refusal('dns', `${host} has no address`);
  for (const address of addresses) {
    const reason = closedBecause(address);
    if (reason) throw refusal('unsafe', `${host} leads to ${address} (${reason})`);
  }
  return addresses.slice(0, TRIES);
}

type Connector = buildConnector.connector;
type Connection = Parameters<Parameters<Connector>[1]>[1];

const connected = (connect: Connector, options: Parameters<Connector>[0]): Promise<Connection> =>
  new Promise((done, fail) => {
    connect(options, (error, socket) => (error ? fail(error) : done(socket)));
  });

/** Resolves a host once, checks what came, and connects to that very address: a second answer is never asked for. */
function publicConnector(connect: Connector, resolve: Resolve): Connector {
  const open = async (options: Parameters<Connector>[0]): Promise<Connection> => {
    const host = bare(options.hostname);
    const addresses = await openAddresses(host, resolve);
    let failure: unknown;
    for (const address of addresses) {
      try {
        const servername = isIP(host) ? undefined : host;
        return await connected(connect, { ...options, hostname: address, servername });
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  };
  return (options, callback) => {
    open(options).then(
      (socket) => (callback as (error: null, socket: Connection) => void)(null, socket),
      (error: Error) => callback(error, null),
    );
  };
}

/** The listed hosts live on one loopback port in plain HTTP; there are no others. */
function newsroomConnector(connect: Connector, network: Network & { kind: 'newsroom' }): Connector {
  const hosts = new Set(network.hosts.map((host) => host.toLowerCase()));
  return (options, callback) => {
    const host = bare(options.hostname);
    if (!hosts.has(host)) {
      callback(refusal('dns', `${host} is not an outlet of the newsroom`), null);
      return;
    }
    const loopback = { protocol: 'http:', hostname: network.address, port: String(network.port) };
    connect({ ...options, ...loopback, servername: undefined }, callback);
  };
}

/** How connections are made, and for tests what they are made with. */
export type ConnectOptions = {
  readonly network: Network;
  readonly connectMs: number;
  readonly resolve?: Resolve;
  /** Opens the socket to a checked address. */
  readonly dial?: Connector;
};

/** The connector that lets a request reach what the network allows, and nothing else. */
export function guardedConnector({ network, connectMs, resolve, dial }: ConnectOptions): Connector {
  const connect = dial ?? buildConnector({ timeout: connectMs, autoSelectFamily: false });
  return network.kind === 'newsroom'
    ? newsroomConnector(connect, network)
    : publicConnector(connect, resolve ?? systemResolver);
}
