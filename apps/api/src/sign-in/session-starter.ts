import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext, type SignedIn } from '../platform/request/request-context.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import type { Proof } from './proof.ts';
import type { Session } from './session.dto.ts';
import { openSession } from './open-session.ts';
import { SessionService } from './session.service.ts';

/** Opens the new session's own transaction at sign-in, before any guard has seen its secret. */
@Injectable()
export class SessionStarter {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sealing: Sealing,
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly sessions: SessionService,
  ) {}

  async start(userId: string, proof: Proof): Promise<{ secret: string; session: Session }> {
    const secret = await this.sessions.start(userId, proof);
    const found = await this.dataSource.query<Omit<SignedIn, 'secret'>[]>(openSession, [secret]);
    const [row] = await this.sealing.open(found);
    if (row === undefined) throw refusal('wrong-sign-in');
    this.request.signIn({ ...row, secret });
    const session = await this.host.withTransaction(async () => {
      await this.statements.rows(`SELECT set_config('app.session', $1, true)`, [secret]);
      return this.sessions.read();
    });
    return { secret, session };
  }
}
