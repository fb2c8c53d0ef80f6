import { Injectable } from '@nestjs/common';
import { ownLockBlockers } from '#domain/own-lock/own-lock';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import type { KeepFrom, OwnLockStands } from './own-lock.dto.ts';

type Id = OwnLockStands & Record<string, unknown>;

const ownContribution = 'SELECT i.id FROM app.contribution i WHERE i.id = $1 AND i.young_person_id = $2';

const ownGuardian = 'SELECT g.id FROM app.guardian g WHERE g.id = $1 AND g.young_person_id = $2';

const keep = `WITH live AS (SELECT l.id FROM app.own_lock l WHERE l.young_person_id = $1 AND l.ended_at IS NULL
    AND l.contribution_id IS NOT DISTINCT FROM $2::uuid AND l.service_id IS NOT DISTINCT FROM $3::uuid
    AND l.guardian_id IS NOT DISTINCT FROM $4::uuid), added AS (
  INSERT INTO app.own_lock (young_person_id, contribution_id, service_id, guardian_id) SELECT $1, $2, $3, $4
  WHERE NOT EXISTS (SELECT 1 FROM live) RETURNING id) SELECT id FROM live UNION ALL SELECT id FROM added`;

const open = `UPDATE app.own_lock SET ended_at = app.clock() WHERE id = $1 AND young_person_id = $2 AND ended_at IS NULL RETURNING id`;

/** What the young person keeps from somebody, from the next statement. */
@Injectable()
export class OwnLocksService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  async keep(youngPersonId: string, wish: KeepFrom): Promise<OwnLockStands> {
    await this.access.open(youngPersonId, 'own-lock.write');
    const { contributionId = null, serviceId = null, guardianId = null } = wish;
    requireNothingIn(ownLockBlockers({ contributionId, serviceId, guardianId }));
    if (contributionId !== null) await this.statements.one(ownContribution, [contributionId, youngPersonId]);
    if (guardianId !== null) await this.statements.one(ownGuardian, [guardianId, youngPersonId]);
    return this.statements.one<Id>(keep, [youngPersonId, contributionId, serviceId, guardianId]);
  }

  async open(youngPersonId: string, lockId: string): Promise<OwnLockStands> {
    await this.access.open(youngPersonId, 'own-lock.write');
    return this.statements.one<Id>(open, [lockId, youngPersonId]);
  }
}
