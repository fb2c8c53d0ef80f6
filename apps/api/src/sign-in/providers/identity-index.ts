import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { IdentityKey } from '#domain/assurance/verified';
import { Configuration } from '../../platform/configuration.ts';

/** As a function of the database takes it. */
export interface KeyDigest {
  readonly kind: string;
  /** `\x…` */
  readonly digest: string;
}

/** How an identity is found without being there: HMAC-SHA-256 by a key of its own. The one place that knows how. */
@Injectable()
export class IdentityIndex {
  private key: Buffer | undefined;

  constructor(private readonly configuration: Configuration) {}

  of({ kind, value }: IdentityKey): KeyDigest {
    const digest = createHmac('sha256', this.readKey()).update(`${kind}|${value}`).digest('hex');
    return { kind, digest: `\\x${digest}` };
  }

  private readKey(): Buffer {
    const { identityKeyFile } = this.configuration;
    if (identityKeyFile === null) throw new Error('No key is given to look up identities by');
    this.key ??= Buffer.from(readFileSync(identityKeyFile, 'utf8').trim(), 'hex');
    if (this.key.length !== 32)
      throw new Error('The key to look up identities by must be 64 hexadecimal characters');
    return this.key;
  }
}
