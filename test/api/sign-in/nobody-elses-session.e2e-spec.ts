import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { type Laget, password, startLaget } from '../../support/laget.ts';

let laget: Laget;
let address: string;
const names = ['anne', 'biret', 'ingrid', 'marte'];

beforeAll(async () => {
  laget = await startLaget({ poolSize: 3 });
  const { place } = laget.given;
  const service = await place.service('nav', await place.municipality());
  for (const name of names) await place.worker(name, service);
  const bound: AddressInfo | string | null = laget.app.getHttpServer().address();
  address = `http://127.0.0.1:${String(typeof bound === 'object' && bound !== null ? bound.port : 0)}/api/session`;
});

afterAll(() => laget.close());

interface Answer {
  readonly user: { readonly username: string };
}

const usernameIn = async (response: Response): Promise<string> => {
  const { user }: Answer = await response.json();
  return user.username;
};

/** Signs in and asks who it is, again and again, on the same kept-alive connections as everybody else. */
const asEachSaw = async (username: string): Promise<string[]> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ username, password });
  const signedIn = await fetch(address, { method: 'POST', headers, body });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const asked = Array.from({ length: 25 }, async () =>
    usernameIn(await fetch(address, { headers: { cookie } })),
  );
  return [await usernameIn(signedIn), ...(await Promise.all(asked))];
};

test('many who sign in and ask at the same moment each get the own session, never another’s', async () => {
  for (let round = 0; round < 3; round += 1) {
    const seen = await Promise.all(names.map(asEachSaw));
    expect(seen.map((own) => [...new Set(own)])).toEqual(names.map((name) => [name]));
  }
});
