import { BlockList, isIP } from 'node:net';

type Range = readonly [name: string, subnets: readonly string[]];

/** IPv4 that is not the public internet: IANA's special-purpose registry, multicast, and what clouds keep for themselves. */
const CLOSED_IPV4: readonly Range[] = [
  ['this network', ['0.0.0.0/8']],
  ['private', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16']],
  ['shared by a carrier', ['100.64.0.0/10']],
  ['loopback', ['127.0.0.0/8']],
  ['link-local, where clouds keep their metadata', ['169.254.0.0/16']],
  ['metadata of a cloud', ['168.63.129.16/32']],
  ['reserved', ['192.0.0.0/24', '192.88.99.0/24', '240.0.0.0/4']],
  ['for documentation', ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24']],
  ['for benchmarks', ['198.18.0.0/15']],
  ['multicast', ['224.0.0.0/4']],
];

/** Of IPv6 only 2000::/3 is handed out; within it these are not, or carry an IPv4 address that could be anything. */
const OPEN_IPV6 = '2000::/3';
const CLOSED_IPV6: readonly Range[] = [
  ['for protocols, Teredo among them', ['2001::/23']],
  ['for documentation', ['2001:db8::/32', '3fff::/20']],
  ['6to4', ['2002::/16']],
];

function listOf(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', prefix = ''] = subnet.split('/');
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}

const named = (ranges: readonly Range[], family: 'ipv4' | 'ipv6') =>
  ranges.map(([name, subnets]) => ({ name, list: listOf(subnets, family) }));

const closedIpv4 = named(CLOSED_IPV4, 'ipv4');
const closedIpv6 = named(CLOSED_IPV6, 'ipv6');
const openIpv6 = listOf([OPEN_IPV6], 'ipv6');

/** Why an IP address must not be connected to; nothing for a public one. */
export function closedBecause(address: string): string | undefined {
  if (isIP(address) === 4) return closedIpv4.find(({ list }) => list.check(address, 'ipv4'))?.name;
  if (isIP(address) !== 6) return 'no address';
  // An address with a zone (fe80::1%eth0) never leaves its link.
  if (address.includes('%')) return 'link-local';
  if (!openIpv6.check(address, 'ipv6')) return 'not in public use';
  return closedIpv6.find(({ list }) => list.check(address, 'ipv6'))?.name;
}
