import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { levelZeroDeadline } from '#domain/young-person/level-zero';
import { registrationBlockers } from '#domain/young-person/registration';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { ClearancesService } from '../../clearances/clearances.service.ts';
import { told } from '../../concerns/told.ts';
import { Configuration } from '../../platform/configuration.ts';
import { newId } from '../../platform/database/new-id.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { Json, type Sealed } from '../../platform/sealing/sealed-value.ts';
import { Sealing } from '../../platform/sealing/sealing.ts';
import type { SealedColumn } from '../../sealing/sealed-columns.ts';
import { sealed } from '../../sealing/sealed.ts';
import { IdentifiedPupilsService } from '../../early-warning/identified-pupils.service.ts';
import { HelpRequestsService } from '../../help-requests/help-requests.service.ts';
import { bareNumber, genderOf, wrongWithNumber } from './identity-number.ts';
import type { Registered, RegisterYoungPerson } from './registration.dto.ts';

@Injectable()
export class RegistrationService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
    private readonly configuration: Configuration,
    private readonly sealing: Sealing,
    private readonly clearances: ClearancesService,
    private readonly help: HelpRequestsService,
    private readonly identified: IdentifiedPupilsService,
  ) {}

  /** Begins a follow-up, or asks the unnamed holder when somebody follows up already. */
  async register(body: RegisterYoungPerson): Promise<Registered> {
    this.refuseWhatIsMissing(body, await this.clearedFor(body));
    const number = await this.number(body);
    const youngPersonId = number?.knownAs ?? newId();
    if (youngPersonId !== number?.knownAs) await this.sealing.begin(youngPersonId);
    const answer = await this.statements.one<{ id: string | null }>('SELECT app.register($1::jsonb) AS id', [
      new Json({ ...this.row(body, youngPersonId), ...number?.row(youngPersonId) }),
    ]);
    if (body.helpRequestId !== undefined) await this.help.registered(body.helpRequestId);
    if (body.identifiedPupilId !== undefined) await this.identified.becameConcern(body.identifiedPupilId);
    if (answer.id === null) return { alreadyFollowedUp: true };
    await this.events.happened(answer.id, {
      kind: 'registered',
      payload: { level: body.level, reason: body.reason },
    });
    this.request.log({
      young_person_id: answer.id,
      action: 'young-person.register',
      categories: ['basic'],
      allowed: true,
      basis: 'own_service',
    });
    return { id: answer.id };
  }

  private async clearedFor({ protection }: RegisterYoungPerson): Promise<boolean> {
    if (protection === 'none') return false;
    const { levels } = await this.clearances.mine();
    return levels.includes(protection);
  }

  private refuseWhatIsMissing(body: RegisterYoungPerson, cleared: boolean): void {
    const identityBlockers =
      body.identity === 'number'
        ? wrongWithNumber(body.number ?? '', this.configuration.identityNumbers === 'synthetic')
        : [];
    const { givenName, familyName, birthDate, protection, identity, level, reason } = body;
    const blockers = registrationBlockers({
      today: this.request.signedIn.today,
      givenName,
      familyName,
      birthDate,
      municipality: body.municipalityId,
      protection,
      cleared,
      identity,
      identityBlockers,
      level,
      reason,
      youngPersonTold: told(body.youngPersonTold),
      guardiansTold: body.guardiansTold === undefined ? null : told(body.guardiansTold),
    });
    if (blockers.includes('protection-needs-clearance'))
      throw refusal('blocked', ['protection-needs-clearance']);
    if (blockers.length > 0) throw refusal('blocked', [...identityBlockers, ...blockers]);
  }

  /** Whose it is already, if anybody's: Laget is asked by the blind index alone. */
  private async number(body: RegisterYoungPerson) {
    if (body.identity !== 'number') return undefined;
    const number = bareNumber(body.number ?? '');
    const indexes = this.sealing.ring.indexes(number);
    const blindIndexes = indexes.map(({ index }) => index);
    const known = 'SELECT app.known_person($1) AS id';
    const { id: knownAs } = await this.statements.one<{ id: string | null }>(known, [blindIndexes]);
    const numberId = newId();
    return {
      knownAs,
      row: (youngPersonId: string) => ({
        number: sealed('identity_number.number', youngPersonId, numberId, number),
        number_id: numberId,
        blind_indexes: blindIndexes,
        bi_v: this.sealing.ring.newestIndex,
        gender: genderOf(number),
      }),
    };
  }

  private row(body: RegisterYoungPerson, youngPersonId: string) {
    const [concernId, requestId] = [newId(), newId()];
    const said = (column: SealedColumn, text: string): Sealed =>
      sealed(column, youngPersonId, concernId, text);
    return {
      id: youngPersonId,
      given_name: sealed('young_person.given_name', youngPersonId, youngPersonId, body.givenName.trim()),
      family_name: sealed('young_person.family_name', youngPersonId, youngPersonId, body.familyName.trim()),
      surname_index: this.sealing.ring.alike('surname', body.familyName),
      birth_date: body.birthDate,
      municipality_id: body.municipalityId,
      language: body.language ?? null,
      needs_interpreter: body.needsInterpreter ?? null,
      protection: body.protection === 'none' ? null : body.protection,
      level: body.level,
      concern_id: concernId,
      reason: said('concern.reason', body.reason),
      young_person_told: body.youngPersonTold.told,
      young_person_told_note: said('concern.young_person_told_note', body.youngPersonTold.note),
      guardians_told: body.guardiansTold?.told ?? false,
      guardians_told_note: said('concern.guardians_told_note', body.guardiansTold?.note ?? ''),
      request_id: requestId,
      request_reason: sealed('request_to_join.reason', youngPersonId, requestId, body.reason),
      decide_by: levelZeroDeadline(this.request.signedIn.today, false),
    };
  }
}
