import { Injectable } from '@nestjs/common';
import { requireMayLift, requireMayRestrict } from '#domain/restriction/restriction';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { RestrictionMade, RestrictionSeen } from './restriction.dto.ts';
import { lift, restrict, restrictionsStatement } from './restriction.sql.ts';

type Row = RestrictionSeen & Record<string, unknown>;

const watched = 'r.municipality_id = ANY (app.my_watched_municipalities())';
const live = restrictionsStatement('r.young_person_id = $1 AND r.lifted_at IS NULL');
const all = restrictionsStatement(watched);

/** The privacy officer stops the use of a case, on what the young person has asked for, and lets it go on. */
@Injectable()
export class RestrictionsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** Of one case, for the band on its page: the one that lasts, or none. */
  async ofCase(youngPersonId: string): Promise<RestrictionSeen[]> {
    await this.access.open(youngPersonId, 'case.read');
    return this.statements.rows<Row>(live, [youngPersonId]);
  }

  /** Those of the officer's municipalities, without names. */
  async list(): Promise<RestrictionSeen[]> {
    const rows = await this.statements.rows<Row>(all);
    this.log('restriction.read', {}, rows.length);
    return rows;
  }

  async restrict(requestId: string, reason: string): Promise<RestrictionMade> {
    const { young_person_id: youngPersonId } = await this.statements.one<{ young_person_id: string }>(
      'SELECT * FROM app.data_request_person($1)',
      [requestId],
    );
    this.log('restriction.write', { young_person_id: youngPersonId }, 1);
    const { restricted } = await this.statements.one<{ restricted: boolean }>(
      'SELECT app.is_restricted($1) AS restricted',
      [youngPersonId],
    );
    requireMayRestrict({ reason, restricted });
    return this.statements.one(restrict, [youngPersonId, requestId, reason.trim()]);
  }

  async lift(restrictionId: string, reason: string): Promise<RestrictionMade> {
    const { id } = await this.statements.one<{ id: string }>(
      `SELECT r.young_person_id AS id FROM app.restriction r WHERE r.id = $1 AND r.lifted_at IS NULL AND ${watched}`,
      [restrictionId],
    );
    this.log('restriction.write', { young_person_id: id }, 1);
    requireMayLift(reason);
    return this.statements.one(lift, [restrictionId, id, reason.trim()]);
  }

  private log(action: string, whose: { young_person_id?: string }, count: number): void {
    this.request.log({ ...whose, action, allowed: true, basis: 'privacy_officer', row_count: count });
  }
}
