import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type Dial, dialWithin } from './dial';
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

/** Resolves a host once, checks what came, and connects to that very address: a second answer is never asked for. */
function publicDial(dial: Dial, resolve: Resolve): Dial {
  return async (target) => {
    const host = bare(target.hostname);
    const addresses = await openAddresses(host, resolve);
    const servername = isIP(host) ? undefined : host;
    let failure: unknown;
    for (const address of addresses) {
      try {
        return await dial({ ...target, hostname: address, servername });
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  };
}

/** The listed hosts live on one loopback port in plain HTTP; there are no others. */
function newsroomDial(dial: Dial, network: Network & { kind: 'newsroom' }): Dial {
  const hosts = new Set(network.hosts.map((host) => host.toLowerCase()));
  return async ({ hostname }) => {
    const host = bare(hostname);
    if (!hosts.has(host)) throw refusal('dns', `${host} is not an outlet of the newsroom`);
    return dial({ secure: false, hostname: network.address, port: network.port });
  };
}

/** How connections are made, and for tests what they are made with. */
export type ConnectOptions = {
  readonly network: Network;
  readonly connectMs: number;
  readonly resolve?: Resolve;
  /** Opens the socket to a checked address. */
  readonly dial?: Dial;
};

/** Connections to what the network allows, and to nothing else. */
export function guardedDial({
  network,
  connectMs,
  resolve,
  dial = dialWithin(connectMs),
}: ConnectOptions): Dial {
  return network.kind === 'newsroom'
    ? newsroomDial(dial, network)
    : publicDial(dial, resolve ?? systemResolver);
}
