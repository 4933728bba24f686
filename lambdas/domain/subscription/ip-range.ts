/** An address as bits, and how many bits its kind has. */
type Bits = { readonly value: bigint; readonly size: 32 | 128 };

/** Whether an address lies in a range such as `10.0.0.0/24` or `2001:db8::/32`; never for what is no address. */
export function isWithinRange(address: string, range: string): boolean {
  const [network = '', prefix = ''] = range.split('/');
  const [inside, outside] = [bitsOf(address), bitsOf(network)];
  if (!inside || !outside || inside.size !== outside.size || !/^\d{1,3}$/.test(prefix)) return false;
  if (Number(prefix) > outside.size) return false;
  const ignored = BigInt(outside.size - Number(prefix));
  return inside.value >> ignored === outside.value >> ignored;
}

function bitsOf(address: string): Bits | undefined {
  const value = address.includes(':') ? ipv6(address) : ipv4(address);
  return value === undefined ? undefined : { value, size: address.includes(':') ? 128 : 32 };
}

function ipv4(address: string): bigint | undefined {
  const parts = address.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255))
    return undefined;
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function ipv6(address: string): bigint | undefined {
  const halves = address.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const gap = 8 - head.length - tail.length;
  if (halves.length === 1 ? gap !== 0 : gap < 1) return undefined;
  const groups = [...head, ...Array<string>(gap).fill('0'), ...tail];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
