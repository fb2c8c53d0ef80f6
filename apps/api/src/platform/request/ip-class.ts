import { BlockList, isIPv4, isIPv6 } from 'node:net';

export type IpClass = 'loopback' | 'private' | 'public';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const inside = new BlockList();
inside.addSubnet('10.0.0.0', 8, 'ipv4');
inside.addSubnet('172.16.0.0', 12, 'ipv4');
inside.addSubnet('192.168.0.0', 16, 'ipv4');
inside.addSubnet('169.254.0.0', 16, 'ipv4');
inside.addSubnet('fc00::', 7, 'ipv6');
inside.addSubnet('fe80::', 10, 'ipv6');

/** Where a request came from, no closer than that: the log is about people, and an address would be one more thing about them. */
export const ipClassOf = (address: string | undefined): IpClass | undefined => {
  const plain = address?.replace(/^::ffff:/i, '') ?? '';
  const kind = isIPv4(plain) ? 'ipv4' : 'ipv6';
  if (kind === 'ipv6' && !isIPv6(plain)) return undefined;
  if (loopback.check(plain, kind)) return 'loopback';
  return inside.check(plain, kind) ? 'private' : 'public';
};
