import { existsSync, readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './cell.ts';
import type { KeyHolder } from './key-places.ts';
import { VaultTransit } from './vault-transit.ts';
import { writeOnce } from './write-once.ts';

/**
 * Holds the one key that opens the others, and never gives it away: it wraps and unwraps. Asked when Laget starts and
 * when keys are changed, never for a row.
 */
export interface KeyProvider {
  wrap(plain: Buffer): Promise<string>;
  unwrap(wrapped: string): Promise<Buffer>;
  /** The same plain key under the holder's newest version. */
  rewrap(wrapped: string): Promise<string>;
}

const PREFIX = 'file:v1:';
const BOUND = Buffer.from('laget key ring');

/** A key in a file, for the demo: who can read the file can read everything. */
class FileProvider implements KeyProvider {
  private readonly master: Buffer;

  constructor(master: Buffer) {
    this.master = master;
  }

  wrap(plain: Buffer): Promise<string> {
    return Promise.resolve(PREFIX + encrypt(this.master, BOUND, plain).toString('base64url'));
  }

  unwrap(wrapped: string): Promise<Buffer> {
    const bytes = Buffer.from(wrapped.replace(PREFIX, ''), 'base64url');
    return Promise.resolve().then(() => decrypt(this.master, BOUND, bytes));
  }

  async rewrap(wrapped: string): Promise<string> {
    return this.wrap(await this.unwrap(wrapped));
  }
}

const masterIn = (file: string, begins: boolean): Buffer => {
  if (!existsSync(file)) {
    if (!begins)
      throw new Error(`${file} is gone: put it back from a backup. Without it nothing can be read.`);
    writeOnce(file, `${randomBytes(32).toString('base64url')}\n`);
  }
  const master = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (master.length !== 32) throw new Error(`${file} is not a key of 256 bits: put it back from a backup.`);
  return master;
};

/** `begins`: nothing has been wrapped yet, so a key that is not there may be made. */
export const providerOf = (holder: KeyHolder, begins: boolean): KeyProvider =>
  holder.kind === 'vault' ? new VaultTransit(holder) : new FileProvider(masterIn(holder.file, begins));
