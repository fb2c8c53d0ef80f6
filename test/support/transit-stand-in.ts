import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { decrypt, encrypt } from '../../apps/api/src/platform/sealing/cell.ts';

/** Speaks what Vault's transit engine speaks: paths, header, bodies, versioned ciphertext, and its words for what is wrong. */
export interface TransitStandIn {
  state: 'open' | 'sealed' | 'silent';
  /** How often it was asked. */
  readonly asked: number;
  readonly rotate: () => void;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

const BOUND = Buffer.alloc(0);

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const parts: Buffer[] = [];
  for await (const part of request) if (Buffer.isBuffer(part)) parts.push(part);
  const body: unknown = JSON.parse(Buffer.concat(parts).toString());
  return { ...(typeof body === 'object' ? body : {}) };
};

class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export const transitStandIn = (name: string, token: string): TransitStandIn => {
  const keys = [randomBytes(32)];
  let asked = 0;
  const newest = (): string => `v${String(keys.length)}`;
  const wrap = (plain: Buffer): string =>
    `vault:${newest()}:${encrypt(keys.at(-1) ?? BOUND, BOUND, plain).toString('base64')}`;
  const unwrap = (ciphertext: unknown): Buffer => {
    const [, version, bytes] = /^vault:v(\d+):(.+)$/.exec(String(ciphertext)) ?? [];
    const key = keys[Number(version) - 1];
    if (key === undefined || bytes === undefined) throw new Refused(400, 'invalid ciphertext: no prefix');
    try {
      return decrypt(key, BOUND, Buffer.from(bytes, 'base64'));
    } catch {
      throw new Refused(400, 'cipher: message authentication failed');
    }
  };
  const verbs: Record<string, (body: Record<string, unknown>) => Record<string, string>> = {
    encrypt: ({ plaintext }) => ({ ciphertext: wrap(Buffer.from(String(plaintext), 'base64')) }),
    decrypt: ({ ciphertext }) => ({ plaintext: unwrap(ciphertext).toString('base64') }),
    rewrap: ({ ciphertext }) => ({ ciphertext: wrap(unwrap(ciphertext)) }),
  };
  const answered = async (request: IncomingMessage, sealed: boolean): Promise<object> => {
    const body = await bodyOf(request);
    if (sealed) throw new Refused(503, 'Vault is sealed');
    if (request.headers['x-vault-token'] !== token) throw new Refused(403, 'permission denied');
    const [, verb = '', key] = /^\/v1\/transit\/(\w+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const ask = verbs[verb];
    if (request.method !== 'POST' || ask === undefined) throw new Refused(404, 'no handler for route');
    if (key !== name) throw new Refused(400, 'encryption key not found');
    return { request_id: '1', lease_id: '', renewable: false, lease_duration: 0, data: ask(body) };
  };
  const send = (response: ServerResponse, status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const standIn: TransitStandIn = {
    state: 'open',
    get asked() {
      return asked;
    },
    rotate: () => {
      keys.push(randomBytes(32));
    },
    answer: (request, response) => {
      asked += 1;
      if (standIn.state === 'silent') return;
      answered(request, standIn.state === 'sealed').then(
        (body) => {
          send(response, 200, body);
        },
        (error: unknown) => {
          if (error instanceof Refused) send(response, error.status, { errors: [error.message] });
          else send(response, 500, { errors: [String(error)] });
        },
      );
    },
  };
  return standIn;
};
