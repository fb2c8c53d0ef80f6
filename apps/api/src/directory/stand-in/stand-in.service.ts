import { Injectable } from '@nestjs/common';
import {
  requireMayAnswerStandIn,
  requireMayReturn,
  type ReturnFacts,
  type StandInFacts,
} from '#domain/baton/stand-in';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { AskedToStandIn, OwnAbsence, StandInAnswered, StandIns } from './stand-in.dto.ts';
import { askedFactsStatement, askedStatement, ownFactsStatement, ownStatement } from './stand-in.sql.ts';

type Row<T> = T & Record<string, unknown>;
interface People {
  readonly people: string[];
}

/** Somebody stands in under the own name, for the days that were said, and only after saying yes. */
@Injectable()
export class StandInService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(): Promise<StandIns> {
    return {
      asked: await this.statements.rows<Row<AskedToStandIn>>(askedStatement),
      own: await this.statements.rows<Row<OwnAbsence>>(ownStatement),
    };
  }

  async answer(absenceId: string, accept: boolean): Promise<StandInAnswered> {
    const facts = await this.statements.one<Row<Omit<StandInFacts, 'today'>>>(askedFactsStatement, [
      absenceId,
    ]);
    requireMayAnswerStandIn({ ...facts, today: this.request.signedIn.today });
    return this.did('SELECT app.answer_stand_in($1, $2) AS people', [absenceId, accept], 'absence.answer');
  }

  async comeBack(absenceId: string): Promise<StandInAnswered> {
    const facts = await this.statements.one<Row<Omit<ReturnFacts, 'today'>>>(ownFactsStatement, [absenceId]);
    requireMayReturn({ ...facts, today: this.request.signedIn.today });
    return this.did('SELECT app.come_back($1) AS people', [absenceId], 'absence.write');
  }

  async told(youngPersonId: string, memberId: string): Promise<void> {
    await this.access.open(youngPersonId, 'stand-in.see');
    await this.statements.rows('SELECT app.stand_in_told($1, $2)', [youngPersonId, memberId]);
  }

  /** Whose access began or ended is in the log, by name of everybody it was about. */
  private async did(
    statement: string,
    parameters: readonly (string | boolean)[],
    permission: 'absence.answer' | 'absence.write',
  ): Promise<StandInAnswered> {
    const { people } = await this.statements.one<Row<People>>(statement, parameters);
    if (people.length > 0) this.access.listed(people, permission);
    return { count: people.length };
  }
}
