import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Where a network address leads. PUBLIC: out into the world. PRIVATE: to this machine or its own network, asked only if
 * whoever runs Evenkeel names the host. NEVER: link-local, where clouds answer with their machines' credentials, and
 * addresses that are no machine's.
 */
export type AddressReach = 'PUBLIC' | 'PRIVATE' | 'NEVER';

const never = listOf([
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // Metadata service of a large cloud, outside the link-local range.
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
  ['::', 128],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  ['fd00:ec2::254', 128],
  ['2001:db8::', 32],
  ['100::', 64],
]);

const ownNetworks = listOf([
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['::1', 128],
  ['fc00::', 7],
]);

/** Ways to write an IPv4 address as IPv6, whose last 32 bits (or, for 6to4, bits 16 to 48) are what is reached. */
const translations = listOf([
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['2001::', 32],
]);

/** Where an IP address leads; a text that is none leads nowhere. */
export function reachOf(address: string): AddressReach {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return reachOf(mapped);
  const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : null;
  if (family === null || never.check(address, family)) return 'NEVER';
  // What they translate to is not looked into: nothing a practice asks lies there.
  if (family === 'ipv6' && translations.check(address, family)) return 'NEVER';
  return ownNetworks.check(address, family) ? 'PRIVATE' : 'PUBLIC';
}

function listOf(subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of subnets) list.addSubnet(address, bits, isIPv4(address) ? 'ipv4' : 'ipv6');
  return list;
}
