import { Injectable } from '@nestjs/common';
import { requireMayAddSupporter } from '#domain/team/supporter';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import type { Made } from '../../concerns/concern.dto.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { AddSupporter } from './supporter.dto.ts';
import { sealedAs } from '../../sealing/parameter.ts';

const addStatement = `INSERT INTO app.supporter (id, young_person_id, owner_service_id, name, relation, contact, during)
  VALUES ($new, $1, $2, ${sealedAs('supporter.name', '$3', '$1')}, ${sealedAs('supporter.relation', '$4', '$1')},
    ${sealedAs('supporter.contact', '$5', '$1')}, daterange(app.today(), NULL)) RETURNING id`;

const endStatement = `UPDATE app.supporter SET during = daterange(lower(during), greatest(app.today(), lower(during) + 1))
  WHERE id = $2 AND young_person_id = $1 AND upper_inf(during) RETURNING id`;

/** People in the team by name, without sign-in. They see nothing. */
@Injectable()
export class SupporterService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  async add(youngPersonId: string, body: AddSupporter): Promise<Made> {
    await this.access.open(youngPersonId, 'supporter.write', 'basic');
    requireMayAddSupporter(body);
    const relation = body.description.trim() === '' ? body.kind : body.description;
    const values = [youngPersonId, this.request.post.serviceId, body.name, relation, body.contact];
    const { id } = await this.statements.one<{ id: string }>(addStatement, values);
    await this.events.happened(youngPersonId, { kind: 'supporter-added', payload: { supporterId: id } });
    return { id };
  }

  async end(youngPersonId: string, supporterId: string): Promise<void> {
    await this.access.open(youngPersonId, 'supporter.write', 'basic');
    await this.statements.one(endStatement, [youngPersonId, supporterId]);
    await this.events.happened(youngPersonId, { kind: 'supporter-ended', payload: { supporterId } });
  }
}
