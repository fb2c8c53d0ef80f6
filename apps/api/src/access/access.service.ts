import { Injectable } from '@nestjs/common';
import { decide } from '#domain/access/decide';
import type { AccessFacts, Basis, Grant, Relation } from '#domain/access/reader';
import { type RefusalRule, ruleName } from '#domain/access/rules';
import { visibleCategories } from '#domain/access/visible-categories';
import { inOrder, type Category } from '#domain/category/categories';
import type { FollowUpStatus } from '#domain/follow-up/statuses';
import { refusal } from '#domain/problem/refusal';
import type { ProtectionLevel } from '#domain/protection/levels';
import { isHeldBack } from '#domain/restriction/restriction';
import type { Permission } from '#domain/roles/permissions';
import type { Role } from '#domain/roles/roles';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';

/** The facts as the database tells them, of whoever reads. */
export interface FactRow {
  readonly relation: Relation;
  readonly holder: boolean;
  readonly follow_up_status: FollowUpStatus | null;
  readonly shared: readonly Grant[];
  readonly assured: boolean;
  readonly protections: readonly ProtectionLevel[] | null;
  readonly clearances: readonly ProtectionLevel[];
  readonly too_close: boolean;
  readonly guardian_opened: boolean;
  readonly emergency: readonly Grant[];
}

/** What somebody is to a young person, whatever is asked about. */
export const standingOf = (
  row: FactRow,
  role: Role,
): Omit<AccessFacts, 'permission' | 'category' | 'ownService' | 'keptBack'> => ({
  role,
  relation: row.relation,
  holder: row.holder,
  grants: row.shared,
  emergency: row.emergency,
  followUpStatus: row.follow_up_status ?? 'closed',
  sharedWithGuardian: false,
  assured: row.assured,
  protections: row.protections,
  clearances: row.clearances,
  tooClose: row.too_close,
  guardianOpened: row.guardian_opened,
});

/** What this reader may see of one young person, and why. */
export interface Sight {
  readonly youngPersonId: string;
  readonly relation: Relation;
  readonly holder: boolean;
  readonly followUpStatus: FollowUpStatus;
  readonly basis: Basis;
  /** Categories of other services' rows that are opened to the reader. */
  readonly categories: readonly Category[];
}

/** The one door to a young person. Every service opens it first; row-level security decides again underneath. */
@Injectable()
export class AccessService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /**
   * Opens the case for one permission and queues the access-log row. `category` when the use is about one row's
   * category. Throws «not found» when the answer is no: not there and not yours are the same.
   */
  async open(
    youngPersonId: string,
    permission: Permission,
    category: Category | null = null,
  ): Promise<Sight> {
    const facts = await this.facts(youngPersonId, permission);
    const decision = decide({ ...facts, category, ownService: category === null ? facts.ownService : true });
    if (!decision.allow) return this.refuse(youngPersonId, permission, decision.rule);
    await this.requireNotRestricted(youngPersonId, permission);
    const seen = inOrder(visibleCategories({ ...facts, ownService: false }).map((grant) => grant.category));
    this.request.log({
      young_person_id: youngPersonId,
      action: permission,
      categories: category === null ? seen : [category],
      allowed: true,
      basis: decision.basis,
    });
    return {
      youngPersonId,
      relation: facts.relation,
      holder: facts.holder,
      followUpStatus: facts.followUpStatus,
      basis: decision.basis,
      categories: seen,
    };
  }

  /** G08: while the use of a case is stopped, those who work read it and write nothing; the database refuses it too. */
  private async requireNotRestricted(youngPersonId: string, permission: Permission): Promise<void> {
    if (!isHeldBack(this.request.signedIn.role, permission)) return;
    const { restricted } = await this.statements.one<{ restricted: boolean }>(
      'SELECT app.is_restricted($1) AS restricted',
      [youngPersonId],
    );
    if (restricted) throw refusal('restricted');
  }

  /** A list of one's own young people counts as exposure: one row with everybody's id. */
  listed(youngPersonIds: readonly string[], permission: Permission): void {
    this.request.log({
      young_person_ids: youngPersonIds,
      action: permission,
      allowed: true,
      basis: 'own_list',
      row_count: youngPersonIds.length,
    });
  }

  private async facts(youngPersonId: string, permission: Permission): Promise<Omit<AccessFacts, 'category'>> {
    const row = await this.statements.one<FactRow & Record<string, unknown>>(
      'SELECT * FROM app.access_facts($1)',
      [youngPersonId],
    );
    return {
      ...standingOf(row, this.request.signedIn.role),
      permission,
      ownService: false,
      keptBack: false,
    };
  }

  private refuse(youngPersonId: string, action: Permission, rule: RefusalRule): never {
    this.request.log({ young_person_id: youngPersonId, action, allowed: false, rule: ruleName(rule) });
    throw refusal('not-found');
  }
}
