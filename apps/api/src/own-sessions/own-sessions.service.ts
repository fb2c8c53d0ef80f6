import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import type { OwnSession, OwnSessions } from './own-sessions.dto.ts';

const list = `SELECT id, browser, system, provider, since, seen_at AS "seenAt", here FROM app.my_sessions()`;
const endElsewhere = 'SELECT app.session_end_elsewhere($1) AS ended';

/** The asker's own sessions. The database writes the log row of each that ends. */
@Injectable()
export class OwnSessionsService {
  constructor(private readonly statements: Statements) {}

  async read(): Promise<OwnSessions> {
    return { sessions: await this.statements.rows<OwnSession & { id: string }>(list) };
  }

  async end(sessionId: string): Promise<OwnSessions> {
    const { ended } = await this.statements.one<{ ended: number }>(endElsewhere, [sessionId]);
    if (ended === 0) throw refusal('not-found');
    return this.read();
  }

  async endOthers(): Promise<OwnSessions> {
    await this.statements.one<{ ended: number }>(endElsewhere, [null]);
    return this.read();
  }
}
