import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Who may read the metrics without a session. The token itself is never kept, only its digest. */
export interface CollectorSettings {
  /** SHA-256 of the token. */
  readonly digest: Buffer;
  /** From other machines too, or through somebody on the way; otherwise from this machine alone. */
  readonly anywhere: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Shorter than this could be guessed. */
const shortest = 32;

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const inFile = (path: string): Buffer => {
  const token = readFileSync(path, 'utf8').trim();
  if (token.length < shortest)
    throw new Error(`METRICS_TOKEN_FILE: a token has at least ${String(shortest)} characters.`);
  return digestOf(token);
};

const written = (hex: string): Buffer => {
  if (!/^[0-9a-f]{64}$/i.test(hex))
    throw new Error('METRICS_TOKEN_SHA256: write the SHA-256 of the token, 64 characters from 0 to f.');
  return Buffer.from(hex, 'hex');
};

const isAnywhere = (from: string): boolean => {
  if (from !== 'loopback' && from !== 'anywhere')
    throw new Error(`METRICS_FROM=${from}: write loopback or anywhere.`);
  return from === 'anywhere';
};

/** METRICS_TOKEN_FILE or METRICS_TOKEN_SHA256, and METRICS_FROM; nothing: an administrator's session is the only way. */
export const collectorSettingsFrom = (environment: Environment): CollectorSettings | null => {
  const [path = '', hex = '', from = ''] = ['FILE', 'SHA256', 'FROM'].map(
    (name) => environment[name === 'FROM' ? 'METRICS_FROM' : `METRICS_TOKEN_${name}`],
  );
  if (path !== '' && hex !== '')
    throw new Error('METRICS_TOKEN_FILE and METRICS_TOKEN_SHA256: one of them, not both.');
  const anywhere = isAnywhere(from || 'loopback');
  if (path !== '') return { digest: inFile(path), anywhere };
  return hex === '' ? null : { digest: written(hex), anywhere };
};
