import { Injectable } from '@nestjs/common';
import { ageOn } from '#domain/calendar/age';
import { professionOf } from '#domain/note/profession';
import { ownLockBlockers } from '#domain/own-lock/own-lock';
import { withholdBlockers } from '#domain/own-lock/withheld';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { sealedAs } from '../sealing/parameter.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { KeepFrom, OwnLockStands, WithheldItemSeen, WithholdItem } from './own-lock.dto.ts';

type Id = OwnLockStands & Record<string, unknown>;

const own = {
  contribution: 'SELECT i.id FROM app.contribution i WHERE i.id = $1 AND i.young_person_id = $2',
  goal: 'SELECT i.id FROM app.goal i WHERE i.id = $1 AND i.young_person_id = $2',
  measure: 'SELECT i.id FROM app.measure i WHERE i.id = $1 AND i.young_person_id = $2',
} as const;

const ownGuardian = 'SELECT g.id FROM app.guardian g WHERE g.id = $1 AND g.young_person_id = $2';

const keep = `WITH live AS (SELECT l.id FROM app.own_lock l WHERE l.young_person_id = $1 AND l.ended_at IS NULL
    AND l.contribution_id IS NOT DISTINCT FROM $2::uuid AND l.service_id IS NOT DISTINCT FROM $3::uuid
    AND l.guardian_id IS NOT DISTINCT FROM $4::uuid), added AS (
  INSERT INTO app.own_lock (young_person_id, contribution_id, service_id, guardian_id) SELECT $1, $2, $3, $4
  WHERE NOT EXISTS (SELECT 1 FROM live) RETURNING id) SELECT id FROM live UNION ALL SELECT id FROM added`;

const open = `UPDATE app.own_lock SET ended_at = app.clock() WHERE id = $1 AND young_person_id = $2 AND ended_at IS NULL RETURNING id`;

const birthDate = `SELECT y.birth_date::text AS "birthDate" FROM app.young_person y WHERE y.id = $1`;

const withhold = `INSERT INTO app.withheld_item (id, young_person_id, owner_service_id, item_kind, item_id, reason, by_post_id)
  VALUES ($new, $1, $2, $3, $4, ${sealedAs('withheld_item.reason', '$5', '$1')}, $6) RETURNING id`;

const stop = `UPDATE app.withheld_item SET ended_at = app.clock(), ended_by_post_id = $3 WHERE id = $1 AND young_person_id = $2
  AND ended_at IS NULL RETURNING id`;

const review = `SELECT w.id, w.service_name AS "serviceName", w.item_kind AS "itemKind", w.reason, w.by_name AS "byName", w.at,
  w.ended_at AS "endedAt" FROM app.withheld_to_review() w`;

/** What is kept from somebody, from the next statement: by the young person, or by health personnel from guardians. */
@Injectable()
export class OwnLocksService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async keep(youngPersonId: string, wish: KeepFrom): Promise<OwnLockStands> {
    await this.access.open(youngPersonId, 'own-lock.write');
    const { contributionId = null, serviceId = null, guardianId = null } = wish;
    requireNothingIn(ownLockBlockers({ contributionId, serviceId, guardianId }));
    if (contributionId !== null) await this.statements.one(own.contribution, [contributionId, youngPersonId]);
    if (guardianId !== null) await this.statements.one(ownGuardian, [guardianId, youngPersonId]);
    return this.statements.one<Id>(keep, [youngPersonId, contributionId, serviceId, guardianId]);
  }

  async open(youngPersonId: string, lockId: string): Promise<OwnLockStands> {
    await this.access.open(youngPersonId, 'own-lock.write');
    return this.statements.one<Id>(open, [lockId, youngPersonId]);
  }

  async withhold(youngPersonId: string, { itemKind, itemId, reason }: WithholdItem): Promise<OwnLockStands> {
    await this.access.open(youngPersonId, 'item.withhold');
    const { role, serviceKind, today, serviceId, postId } = this.request.post;
    await this.statements.one(own[itemKind], [itemId, youngPersonId]);
    const person = await this.statements.one<{ birthDate: string }>(birthDate, [youngPersonId]);
    const profession = professionOf(role, serviceKind ?? '');
    requireNothingIn(withholdBlockers({ profession, age: ageOn(person.birthDate, today), reason }));
    return this.statements.one<Id>(withhold, [youngPersonId, serviceId, itemKind, itemId, reason, postId]);
  }

  async stopWithholding(youngPersonId: string, withheldId: string): Promise<OwnLockStands> {
    await this.access.open(youngPersonId, 'item.withhold');
    return this.statements.one<Id>(stop, [withheldId, youngPersonId, this.request.post.postId]);
  }

  /** The privacy officer's queue. */
  toReview(): Promise<WithheldItemSeen[]> {
    return this.statements.rows<WithheldItemSeen & Record<string, unknown>>(review);
  }
}
