import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { KeyRing } from './key-ring.ts';
import type { KeyPlaces } from './key-places.ts';
import { Sealed } from './sealed-value.ts';
import { Sealing } from './sealing.ts';
import { transitStandIn, type TransitStandIn } from '../../../../../test/support/transit-stand-in.ts';
import { VaultTransit } from './vault-transit.ts';
import { ownFolder } from '../../../../../test/support/own-folder.ts';

let server: Server;
let vault: TransitStandIn;
let address: string;

beforeAll(async () => {
  vault = transitStandIn('laget', 's.right');
  server = createServer((request, response) => {
    vault.answer(request, response);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const at = server.address();
  address = `http://127.0.0.1:${String(typeof at === 'object' && at !== null ? at.port : 0)}`;
});

beforeEach(() => {
  vault.state = 'open';
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const transit = (token = 's.right', patience = 2000): VaultTransit =>
  new VaultTransit({ kind: 'vault', address, token, key: 'laget' }, patience);

test('a key is wrapped and unwrapped, and comes back under the newest version', async () => {
  const key = Buffer.alloc(32, 5);
  const wrapped = await transit().wrap(key);
  expect(wrapped).toMatch(/^vault:v1:/);
  expect(await transit().unwrap(wrapped)).toEqual(key);
  vault.rotate();
  const again = await transit().rewrap(wrapped);
  expect(again).toMatch(/^vault:v2:/);
  expect(await transit().unwrap(again)).toEqual(key);
  expect(await transit().unwrap(wrapped)).toEqual(key);
});

test.each([
  ['a wrong token', () => transit('s.wrong').wrap(Buffer.alloc(32)), '(403): permission denied'],
  [
    'a key that is not there',
    () =>
      new VaultTransit({ kind: 'vault', address, token: 's.right', key: 'annen' }).unwrap('vault:v1:AAAA'),
    '(400): encryption key not found',
  ],
  [
    'a ciphertext of somebody else',
    () => transit().unwrap('vault:v1:AAAA'),
    '(400): cipher: message authentication failed',
  ],
])('%s is one sentence', async (_, ask, words) => {
  await expect(ask()).rejects.toThrow(words);
});

test('a sealed vault, one that does not answer and one that is not there are one sentence each', async () => {
  vault.state = 'sealed';
  await expect(transit().wrap(Buffer.alloc(32))).rejects.toThrow('(503): Vault is sealed');
  vault.state = 'silent';
  await expect(transit('s.right', 50).wrap(Buffer.alloc(32))).rejects.toThrow('does not answer within 50 ms');
  const nowhere = new VaultTransit({
    kind: 'vault',
    address: 'http://127.0.0.1:1',
    token: 'x',
    key: 'laget',
  });
  await expect(nowhere.wrap(Buffer.alloc(32))).rejects.toThrow('cannot be reached');
});

test('Laget asks it when it starts and when keys are changed, and never for a text', async () => {
  const home = ownFolder('vault');
  const places: KeyPlaces = {
    folder: join(home, 'keys'),
    shredded: join(home, 'shredded'),
    holder: { kind: 'vault', address, token: 's.right', key: 'laget' },
    durable: false,
  };
  const one = '01890000-0000-7000-8000-0000000000a1';
  const sealing = await Sealing.open(places);
  const asked = vault.asked;
  await sealing.begin(one);
  const [held] = await sealing.seal([
    new Sealed({ column: 'goal.wording', whose: one, row: one }, 'Fagbrev'),
  ]);
  expect(await sealing.open([{ held }])).toEqual([{ held: 'Fagbrev' }]);
  expect(vault.asked).toBe(asked);
  await KeyRing.change(places, 'rewrap');
  expect(await (await Sealing.open(places)).open([{ held }])).toEqual([{ held: 'Fagbrev' }]);
  vault.state = 'sealed';
  await expect(Sealing.open(places)).rejects.toThrow('Vault is sealed');
});
