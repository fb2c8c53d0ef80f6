import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import type { Laget } from './laget.ts';
import { walk } from './provider.ts';

/** A browser at Laget that goes to a provider and comes back, with its cookies. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  /** Begins: where the provider is. */
  begin(id: string, body?: object): Promise<string>;
  /** Comes back from the provider. */
  comeBack(address: URL): Promise<Response>;
  /** The whole way: answers with where Laget sends the browser in the end. */
  signIn(id: string, body?: object): Promise<string>;
  send(method: 'get' | 'post' | 'delete', path: string, body?: object): Promise<Response>;
}

export const visitor = (laget: Pick<Laget, 'anonymous'>, publicUrl: string): Visitor => {
  const cookies = new Map<string, string>();
  let token = '';
  const keep = (response: Response): Response => {
    for (const line of response.get('set-cookie') ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const send: Visitor['send'] = async (method, path, body) => {
    const request = laget.anonymous[method](path).set('cookie', cookie()).set('x-csrf-token', token);
    const response = keep(await (method === 'get' ? request : request.send(body ?? {})));
    if (typeof response.body?.csrfToken === 'string') token = response.body.csrfToken;
    return response;
  };
  const begin: Visitor['begin'] = async (id, body = {}) => {
    const response = await send('post', `/api/sign-in/${id}`, body);
    expect(response.status).toBe(200);
    const { goTo }: { goTo: string } = response.body;
    return goTo;
  };
  const comeBack: Visitor['comeBack'] = (address) => send('get', `${address.pathname}${address.search}`);
  return {
    ...{ cookies, begin, comeBack, send },
    signIn: async (id, body) => {
      const response = await comeBack(await walk(await begin(id, body), publicUrl));
      expect(response.status).toBe(303);
      return response.get('location') ?? '';
    },
  };
};
