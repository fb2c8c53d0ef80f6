import { Injectable } from '@nestjs/common';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import type { Made } from '../../concerns/concern.dto.ts';
import { Statements } from '../../platform/database/statements.ts';
import { Sealing } from '../../platform/sealing/sealing.ts';
import type { AddGuardian, ChangeGuardian } from './guardian.dto.ts';
import { sealedAs } from '../../sealing/parameter.ts';

const addStatement = `INSERT INTO app.guardian (id, young_person_id, name, kind, contact, name_index, contact_index, valid)
  VALUES ($new, $1, ${sealedAs('guardian.name', '$2', '$1')}, $3, ${sealedAs('guardian.contact', '$4', '$1')},
    $5, $6, daterange(app.today(), NULL)) RETURNING id`;

const changeStatement = `UPDATE app.guardian SET name = coalesce(${sealedAs('guardian.name', '$3', '$1', '$2')}, name),
    kind = coalesce($4, kind), contact = coalesce(${sealedAs('guardian.contact', '$5', '$1', '$2')}, contact),
    name_index = coalesce($6, name_index), contact_index = CASE WHEN $5::text IS NULL THEN contact_index ELSE $7 END
  WHERE id = $2 AND young_person_id = $1 AND valid @> app.today() RETURNING id`;

const endStatement = `UPDATE app.guardian SET valid = daterange(lower(valid), greatest(app.today(), lower(valid) + 1))
  WHERE id = $2 AND young_person_id = $1 AND valid @> app.today() RETURNING id`;

/** Who answers for the young person, and in what capacity. */
@Injectable()
export class GuardianService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly events: CaseEvents,
    private readonly sealing: Sealing,
  ) {}

  async add(youngPersonId: string, { name, kind, contact }: AddGuardian): Promise<Made> {
    await this.access.open(youngPersonId, 'guardian.write');
    const { id } = await this.statements.one<{ id: string }>(addStatement, [
      youngPersonId,
      name,
      kind,
      contact,
      ...this.alike(name, contact),
    ]);
    await this.events.happened(youngPersonId, { kind: 'guardian-added', payload: { guardianId: id, kind } });
    return { id };
  }

  async change(
    youngPersonId: string,
    guardianId: string,
    { name, kind, contact }: ChangeGuardian,
  ): Promise<Made> {
    await this.access.open(youngPersonId, 'guardian.write');
    const { id } = await this.statements.one<{ id: string }>(changeStatement, [
      youngPersonId,
      guardianId,
      name ?? null,
      kind ?? null,
      contact ?? null,
      ...this.alike(name ?? '', contact ?? ''),
    ]);
    await this.events.happened(youngPersonId, {
      kind: 'guardian-changed',
      payload: { guardianId, kind: kind ?? null },
    });
    return { id };
  }

  async end(youngPersonId: string, guardianId: string): Promise<void> {
    await this.access.open(youngPersonId, 'guardian.write');
    await this.statements.one(endStatement, [youngPersonId, guardianId]);
    await this.events.happened(youngPersonId, {
      kind: 'guardian-changed',
      payload: { guardianId, ended: true },
    });
  }

  /** What the name and the telephone number are compared by. */
  private alike(name: string, contact: string): [string | null, string | null] {
    const { ring } = this.sealing;
    return [ring.alike('name', name), ring.alike('phone', contact)];
  }
}
