import { Injectable } from '@nestjs/common';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { relationEndingBlockers } from '#domain/protection/ending';
import { Statements } from '../platform/database/statements.ts';
import type {
  AnswerRelationEnding,
  EndRelation,
  RelationEnded,
  RelationToEnd,
  StaffRelationLine,
} from './staff-relations.dto.ts';
import { mineStatement, toEndStatement } from './staff-relations.sql.ts';

type Line = StaffRelationLine & Record<string, unknown>;

/** The end of a closeness: by whoever said it, or by a second person when it is a kinship (A05). */
@Injectable()
export class RelationEndingsService {
  constructor(private readonly statements: Statements) {}

  async end(relationId: string, { reason }: EndRelation): Promise<RelationEnded> {
    const mine = (await this.statements.rows<Line>(mineStatement)).find(({ id }) => id === relationId);
    if (mine === undefined || mine.endedAt !== null) throw refusal('not-found');
    requireNothingIn(relationEndingBlockers({ reason, alreadyAsked: mine.endAsked }));
    return this.statements.one<RelationEnded & Record<string, unknown>>(
      'SELECT app.end_my_relation($1, $2) AS step',
      [relationId, reason.trim()],
    );
  }

  asked(): Promise<RelationToEnd[]> {
    return this.statements.rows<RelationToEnd & Record<string, unknown>>(toEndStatement);
  }

  async answer(relationId: string, { ends, reason }: AnswerRelationEnding): Promise<void> {
    const rows = await this.statements.rows<RelationToEnd & Record<string, unknown>>(toEndStatement);
    if (!rows.some(({ id }) => id === relationId)) throw refusal('not-found');
    requireNothingIn(relationEndingBlockers({ reason, alreadyAsked: false }));
    await this.statements.rows('SELECT app.answer_relation_end($1, $2, $3)', [
      relationId,
      ends,
      reason.trim(),
    ]);
  }
}
