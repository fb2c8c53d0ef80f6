import { expect, test } from '@jest/globals';
import { type FetchRules, fetchText } from './fetch-text.ts';
import { isPublicAddress } from './public-address.ts';

const rules: FetchRules = {
  hosts: ['data.ssb.no', 'localhost', '127.0.0.1'],
  isPublic: isPublicAddress,
  mostBytes: 1000,
  mostMilliseconds: 2000,
};

test.each([
  ['no address', 'tabell 12423', 'address_unclear'],
  ['plain http', 'http://data.ssb.no/t', 'address_unclear'],
  ['a file', 'file:///etc/passwd', 'address_unclear'],
  ['somebody’s password', 'https://a:b@data.ssb.no/t', 'address_unclear'],
  ['another port', 'https://data.ssb.no:8443/t', 'address_unclear'],
  ['a host that only begins alike', 'https://data.ssb.no.example/t', 'host_not_allowed'],
  ['a host that hides behind an @', 'https://data.ssb.no@evil.example/t', 'address_unclear'],
  ['an address in digits, although it is on the list', 'https://127.0.0.1/t', 'host_not_allowed'],
  ['the same written as a number', 'https://2130706433/t', 'host_not_allowed'],
  ['a name on the list that leads into this machine', 'https://localhost/t', 'address_private'],
])('%s is not asked', async (_what, address, blocker) => {
  expect(await fetchText(address, rules)).toEqual({ blocker });
});
