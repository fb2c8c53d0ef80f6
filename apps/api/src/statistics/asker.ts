import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { digestOf } from '../sign-in/secret.ts';

/** Whoever asks for figures without being signed in. */
export interface Asker {
  /** Reads everything approved; others read what is open. */
  readonly withToken: boolean;
  /** What its calls are counted by. */
  readonly key: string;
}

/** Who asks: a client with a token, or anybody. */
@Injectable()
export class Askers {
  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly statements: Statements,
  ) {}

  /** @throws a refusal for a token that opens nothing, or nothing any more: which of them is not said. */
  async who(authorization: string | undefined, address: string): Promise<Asker> {
    if (authorization === undefined) return { withToken: false, key: address };
    const [, token] = /^Bearer ([0-9a-f]{64})$/i.exec(authorization) ?? [];
    const digest = digestOf(token ?? '');
    if (token === undefined || !(await this.host.withTransaction(() => this.isLive(digest))))
      throw refusal('not-signed-in');
    return { withToken: true, key: digest.toString('hex') };
  }

  private async isLive(digest: Buffer): Promise<boolean> {
    const { live } = await this.statements.one<{ live: boolean }>(
      'SELECT app.read_token_is_used($1) AS live',
      [digest],
    );
    return live;
  }
}
