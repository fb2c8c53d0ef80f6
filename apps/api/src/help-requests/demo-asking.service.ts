import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { askPlace } from '#domain/assurance/return-path';
import { refusal } from '#domain/problem/refusal';
import { Configuration } from '../platform/configuration.ts';
import { Statements } from '../platform/database/statements.ts';
import { IdentityIndex } from '../sign-in/providers/identity-index.ts';
import { demoProof } from '../sign-in/proof.ts';
import { digestOf, newSecret } from '../sign-in/secret.ts';
import { type DemoAsker, demoAskers } from './demo-askers.ts';
import { beginStatement, notKnownStatement, takeFlowStatement } from './help-requests.sql.ts';

/** Where the demo's sign-in is allowed, and nowhere else, an invented person whom Laget does not know has shown who they are. */
@Injectable()
export class DemoAskingService {
  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly statements: Statements,
    private readonly index: IdentityIndex,
    private readonly configuration: Configuration,
  ) {}

  /** The secret for that browser's cookie: as when a provider has answered about somebody nobody is linked to. */
  async begin(who: DemoAsker): Promise<string> {
    const { demo, production, identityNumbers } = this.configuration;
    if (!demo || production || identityNumbers !== 'synthetic') throw refusal('not-found');
    const secret = newSecret();
    const flow = digestOf(secret);
    const keys = JSON.stringify([this.index.of({ kind: 'pid', value: demoAskers[who].number })]);
    await this.host.withTransaction(async () => {
      await this.statements.rows(beginStatement, [flow, demoProof.provider, demoProof.level, askPlace]);
      await this.statements.rows(takeFlowStatement, [flow, demoProof.provider]);
      await this.statements.rows(notKnownStatement, [flow, keys, JSON.stringify(demoProof)]);
    });
    return secret;
  }
}
