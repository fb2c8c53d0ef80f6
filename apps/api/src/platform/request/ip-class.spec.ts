import { expect, test } from '@jest/globals';
import { ipClassOf } from './ip-class.ts';

test.each([
  ['127.0.0.1', 'loopback'],
  ['::1', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['172.32.0.1', 'public'],
  ['192.168.1.1', 'private'],
  ['169.254.1.1', 'private'],
  ['::ffff:10.0.0.1', 'private'],
  ['fd00::1', 'private'],
  ['fe80::1', 'private'],
  ['2001:db8::1', 'public'],
  ['193.1.1.1', 'public'],
  ['', undefined],
  [undefined, undefined],
])('%s is %s', (address, kind) => {
  expect(ipClassOf(address)).toBe(kind);
});
