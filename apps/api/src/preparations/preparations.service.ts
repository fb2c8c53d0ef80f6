import { Injectable } from '@nestjs/common';
import type { Category } from '#domain/category/categories';
import { preparationBlockers, type PreparationStatus, type PreparationVerb } from '#domain/preparation/verbs';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { sealedAs } from '../sealing/parameter.ts';
import type { PreparationsFound, PreparationStands } from './preparation.dto.ts';
import { preparationRules } from './preparation-rules.ts';

interface At {
  readonly youngPersonId: string;
  readonly preparationId: string;
  readonly version: number;
}

/** What is said with a verb. */
interface Said {
  readonly due?: string;
  readonly responsiblePostId?: string;
  readonly reason?: string;
}

interface Row {
  readonly kind: string;
  readonly code: string;
  readonly status: PreparationStatus;
  readonly onDate: string;
  readonly category: Category;
  readonly ownerServiceId: string;
}

const find = `SELECT p.kind, p.code, p.status, p.on_date::text AS "onDate", p.category, p.owner_service_id AS "ownerServiceId"
  FROM app.preparation p WHERE p.id = $1 AND p.young_person_id = $2 AND p.status <> 'lapsed'`;

/** Somebody on the team, of the service that owns the step or of one that is given its category. */
const mayDoIt = `SELECT m.id FROM app.team_member m WHERE m.young_person_id = $1 AND m.post_id = $2 AND m.during @> app.clock()
  AND (m.service_id = $3 OR EXISTS (SELECT 1 FROM app.sharing s WHERE s.young_person_id = $1 AND s.service_id = m.service_id
    AND s.category = $4 AND s.ended_at IS NULL AND s.valid @> app.today()))`;

/** Each verb changes its own columns; $4 is the answering post. */
const changes: Readonly<
  Record<PreparationVerb, { readonly set: string; readonly says: readonly (keyof Said)[] }>
> = {
  agree: {
    set: `status = 'agreed', due = $5, responsible_post_id = $6, reason = NULL, done_on = NULL`,
    says: ['due', 'responsiblePostId'],
  },
  leave_out: {
    set: `status = 'left_out', reason = ${sealedAs('preparation.reason', '$5', '$2', '$1')}, done_on = NULL`,
    says: ['reason'],
  },
  finish: { set: `status = 'done', done_on = app.today(), reason = NULL`, says: [] },
};

const changeWith = (
  set: string,
): string => `UPDATE app.preparation SET ${set}, answered_by_post_id = $4, answered_at = app.clock(),
    version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, status, version`;

/** Steps on the way to a known date: proposals that the team answers. */
@Injectable()
export class PreparationsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  /** What the job does each night, for one young person and now. */
  async find(youngPersonId: string): Promise<PreparationsFound> {
    await this.access.open(youngPersonId, 'transition.write');
    return this.statements.one<PreparationsFound & Record<string, unknown>>(
      'SELECT app.find_preparations($1, $2::jsonb) AS changed',
      [youngPersonId, preparationRules],
    );
  }

  async do(verb: PreparationVerb, at: At, said: Said = {}): Promise<PreparationStands> {
    const { youngPersonId, preparationId, version } = at;
    await this.access.open(youngPersonId, 'transition.write');
    const row = await this.statements.one<Row & Record<string, unknown>>(find, [
      preparationId,
      youngPersonId,
    ]);
    const { reason = '', due = null, responsiblePostId } = said;
    requireNothingIn(preparationBlockers({ ...row, verb, reason, due }));
    if (responsiblePostId !== undefined) await this.requireMayDoIt(youngPersonId, responsiblePostId, row);
    const { set, says } = changes[verb];
    const stands = await this.statements.changed<PreparationStands & Record<string, unknown>>(
      changeWith(set),
      [
        ...[preparationId, youngPersonId, version, this.request.post.postId],
        ...says.map((name) => said[name] ?? null),
      ],
    );
    await this.events.happened(youngPersonId, {
      kind: 'preparation-answered',
      category: row.category,
      ownerServiceId: row.ownerServiceId,
      payload: {
        preparationId,
        kind: row.kind,
        code: row.code,
        verb,
        due,
        reason: reason === '' ? null : reason,
      },
    });
    return stands;
  }

  private async requireMayDoIt(
    youngPersonId: string,
    postId: string,
    { ownerServiceId, category }: Row,
  ): Promise<void> {
    const found = await this.statements.rows(mayDoIt, [youngPersonId, postId, ownerServiceId, category]);
    if (found.length === 0) throw refusal('invalid-input', ['responsiblePostId']);
  }
}
