import type { KeyHolder } from './key-places.ts';
import type { KeyProvider } from './key-provider.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const errorsIn = (body: unknown): string =>
  isRecord(body) && Array.isArray(body['errors']) ? body['errors'].join(', ') : '';

const PATIENCE = 5000;

/** The transit engine of Vault or OpenBao: POST /v1/transit/{encrypt,decrypt,rewrap}/:key, ciphertext `vault:v1:…`. */
export class VaultTransit implements KeyProvider {
  private readonly at: Extract<KeyHolder, { kind: 'vault' }>;
  private readonly patience: number;

  constructor(at: Extract<KeyHolder, { kind: 'vault' }>, patience = PATIENCE) {
    this.at = at;
    this.patience = patience;
  }

  wrap(plain: Buffer): Promise<string> {
    return this.ask('encrypt', { plaintext: plain.toString('base64') }, 'ciphertext');
  }

  async unwrap(ciphertext: string): Promise<Buffer> {
    return Buffer.from(await this.ask('decrypt', { ciphertext }, 'plaintext'), 'base64');
  }

  rewrap(ciphertext: string): Promise<string> {
    return this.ask('rewrap', { ciphertext }, 'ciphertext');
  }

  private async ask(verb: string, body: Record<string, string>, wanted: string): Promise<string> {
    const url = new URL(`/v1/transit/${verb}/${encodeURIComponent(this.at.key)}`, this.at.address);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'x-vault-token': this.at.token, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(this.patience),
    }).catch((cause: unknown) => {
      const late = isRecord(cause) && cause['name'] === 'TimeoutError';
      const what = late ? `does not answer within ${String(this.patience)} ms` : 'cannot be reached';
      throw new Error(`Vault at ${this.at.address} ${what}.`, { cause });
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok)
      throw new Error(`Vault refuses to ${verb} (${String(response.status)}): ${errorsIn(answer)}`);
    const data = isRecord(answer) && isRecord(answer['data']) ? answer['data'][wanted] : undefined;
    if (typeof data !== 'string') throw new Error(`Vault answers «${verb}» without ${wanted}.`);
    return data;
  }
}
