import { Injectable } from '@nestjs/common';
import { ageOn } from '#domain/calendar/age';
import { concernChangeBlockers } from '#domain/concern/change';
import { isConcernLevel } from '#domain/concern/levels';
import { requireNothingIn } from '#domain/problem/refusal';
import { ofAge } from '#domain/young-person/registration';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { ChangeConcern, Made } from './concern.dto.ts';
import { told } from './told.ts';
import { sealedAs } from '../sealing/parameter.ts';

const levelStatement = `SELECT c.level, y.birth_date::text AS "birthDate" FROM app.concern c JOIN app.young_person y ON y.id = c.young_person_id
  WHERE c.young_person_id = $1 ORDER BY c.at DESC LIMIT 1`;

const addStatement = `INSERT INTO app.concern (id, young_person_id, owner_service_id, level, reason, young_person_told, young_person_told_note,
    guardians_told, guardians_told_note, by_post_id) VALUES ($new, $1, $2, $3, ${sealedAs('concern.reason', '$4', '$1')}, $5,
    ${sealedAs('concern.young_person_told_note', '$6', '$1')}, $7, ${sealedAs('concern.guardians_told_note', '$8', '$1')}, $9) RETURNING id`;

@Injectable()
export class ConcernService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  async change(youngPersonId: string, body: ChangeConcern): Promise<Made> {
    await this.access.open(youngPersonId, 'concern.change', 'basic');
    const { level: from, birthDate } = await this.statements.one<{ level: number; birthDate: string }>(
      levelStatement,
      [youngPersonId],
    );
    this.refuseWhatIsMissing(isConcernLevel(from) ? from : 0, birthDate, body);
    const { postId, serviceId } = this.request.post;
    const { level, reason, youngPersonTold, guardiansTold } = body;
    const { id } = await this.statements.one<{ id: string }>(addStatement, [
      youngPersonId,
      serviceId,
      level,
      reason,
      youngPersonTold.told,
      youngPersonTold.note,
      guardiansTold?.told ?? false,
      guardiansTold?.note ?? '',
      postId,
    ]);
    await this.events.happened(youngPersonId, {
      kind: 'concern-changed',
      payload: { from, to: level, reason },
    });
    return { id };
  }

  private refuseWhatIsMissing(from: 0 | 1 | 2 | 3, birthDate: string, body: ChangeConcern): void {
    const grown = ageOn(birthDate, this.request.signedIn.today) >= ofAge;
    const guardiansTold = body.guardiansTold === undefined ? null : told(body.guardiansTold);
    requireNothingIn([
      ...concernChangeBlockers({
        from,
        to: body.level,
        reason: body.reason,
        youngPersonTold: told(body.youngPersonTold),
        guardiansTold,
      }),
      ...(!grown && guardiansTold === null ? ['guardians-told-missing'] : []),
    ]);
  }
}
