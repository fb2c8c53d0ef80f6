import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import type { Role } from '#domain/roles/roles';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { ErasureMade, ErasureToApprove } from './erasure.dto.ts';
import { approveErasure, toApprove } from './erasure.sql.ts';

type Row = ErasureToApprove & { readonly youngPersonId: string } & Record<string, unknown>;

/** Who can be number two. */
const second: readonly Role[] = ['youth_coordinator', 'system_admin'];

/** The second yes: by a coordinator or an administrator of the place, who sees nothing of the case. */
@Injectable()
export class ErasureApprovalsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async list(): Promise<ErasureToApprove[]> {
    const rows = await this.waiting();
    this.request.log({ action: 'erasure.confirm', allowed: true, basis: 'office', row_count: rows.length });
    return rows.map(({ id, cause, openedAt, officerName, officerAt, transferred, nothingKept }) => ({
      ...{ id, cause, openedAt, officerName, officerAt, transferred, nothingKept },
    }));
  }

  async approve(id: string): Promise<ErasureMade> {
    const row = (await this.waiting()).find((one) => one.id === id);
    if (row === undefined) throw refusal('not-found');
    const whose = { young_person_id: row.youngPersonId };
    this.request.log({ ...whose, action: 'erasure.confirm', allowed: true, basis: 'office', row_count: 1 });
    await this.statements.rows(approveErasure, [id]);
    return { id };
  }

  private waiting(): Promise<Row[]> {
    if (!second.includes(this.request.signedIn.role)) throw refusal('not-permitted');
    return this.statements.rows<Row>(toApprove);
  }
}
