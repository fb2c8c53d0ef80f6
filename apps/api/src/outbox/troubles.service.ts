import { Injectable } from '@nestjs/common';
import { Statements } from '../platform/database/statements.ts';
import type { MailTrouble } from './troubles.dto.ts';

type Row = Omit<MailTrouble, 'at'> & { readonly at: Date } & Record<string, unknown>;

const select = `SELECT t.id, t.name, t.kind AS "receiverKind", t.state, t.error AS code, t.attempts, t.at
  FROM app.mail_troubles() t ORDER BY t.at DESC, t.id DESC`;

/** Messages that did not come through, for whoever looks after the receivers' accounts. */
@Injectable()
export class TroublesService {
  constructor(private readonly statements: Statements) {}

  async read(): Promise<MailTrouble[]> {
    return (await this.statements.rows<Row>(select)).map(
      ({ id, name, receiverKind, state, code, attempts, at }) => ({
        ...{ id, name, receiverKind, state, code, attempts },
        at: at.toISOString(),
      }),
    );
  }
}
