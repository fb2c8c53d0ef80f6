import { BlockList, isIP } from 'node:net';

/** Addresses that are on no public network (RFC 6890 and its kin): nobody may make us ask there. */
const own = new BlockList();
for (const [net, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ] as const),
  ...([
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
] as const)
  own.addSubnet(net, prefix, 'ipv4');

/** IPv6 is public only under 2000::/3, and not where it carries an IPv4 address or an example. */
const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');
const carried = new BlockList();
for (const [net, prefix] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  carried.addSubnet(net, prefix, 'ipv6');

/** Whether a resolved address is on the public network. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !own.check(address, 'ipv4');
  return family === 6 && open.check(address, 'ipv6') && !carried.check(address, 'ipv6');
};
