import { Injectable } from '@nestjs/common';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { refusalBlockers } from '#domain/consent/refusal';
import { guardiansHaveASay } from '#domain/consent/answers';
import { decidingOf } from '#domain/consent/guardians';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { ConsentStanding } from './consent-page.dto.ts';
import { ConsentParties } from './consent-parties.service.ts';
import { type ConsentRow, Standing } from './consent-standing.service.ts';
import type { RecordAnswer, RefusalGiven } from './consents.dto.ts';
import { ShownText } from './shown-text.service.ts';
import { writeAnswer } from './record-consent.sql.ts';
import { sealedAs } from '../sealing/parameter.ts';

const heard = `UPDATE app.consent SET young_person_heard_on = $3, 
  young_person_heard_note = coalesce(${sealedAs('consent.young_person_heard_note', '$4', '$2', '$1')}, young_person_heard_note),
  version = version + 1 WHERE id = $1 AND young_person_id = $2 AND state IN ('asked', 'given')`;

const refuse = `UPDATE app.consent SET state = 'refused', refusal_note = ${sealedAs('consent.refusal_note', '$3', '$2', '$1')}, ask_again_on = $4, version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND state = 'asked' RETURNING id`;

/** Answers to a consent that has been asked for, recorded by somebody on the team. */
@Injectable()
export class AnswerConsentService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly parties: ConsentParties,
    private readonly standing: Standing,
    private readonly events: CaseEvents,
    private readonly shown: ShownText,
  ) {}

  async record(youngPersonId: string, consentId: string, given: RecordAnswer): Promise<ConsentStanding> {
    await this.access.open(youngPersonId, 'consent.give');
    const row = await this.standing.rowIn(youngPersonId, consentId, ['asked', 'given']);
    if (row.waiting.length === 0) throw refusal('wrong-status');
    const guardianId = given.who === 'guardian' ? (given.guardianId ?? null) : null;
    await this.requireHasASay(youngPersonId, consentId, row, guardianId, given.who);
    const { userId, today } = this.request.signedIn;
    if (given.heardOn !== undefined && given.heardOn !== null) {
      if (given.heardOn > today) throw refusal('invalid-input', ['heard-in-future']);
      await this.statements.rows(heard, [consentId, youngPersonId, given.heardOn, given.heardNote ?? null]);
    }
    const { language, text } = await this.shown.of(youngPersonId, consentId);
    await this.statements.rows(writeAnswer, [
      consentId,
      youngPersonId,
      given.who,
      guardianId,
      given.answer,
      given.note ?? '',
      userId,
      language,
      text,
    ]);
    await this.events.happened(youngPersonId, {
      kind: 'consent-answered',
      payload: { consentId, who: given.who, answer: given.answer },
    });
    return this.standing.settle(youngPersonId, consentId);
  }

  private async requireHasASay(
    youngPersonId: string,
    consentId: string,
    row: ConsentRow,
    guardianId: string | null,
    who: string,
  ): Promise<void> {
    if (who === 'young_person') return;
    const answers = await this.parties.of(youngPersonId, consentId, row);
    const known = decidingOf(answers.guardians).some((guardian) => guardian.guardianId === guardianId);
    if (!known || !guardiansHaveASay(answers)) throw refusal('invalid-input', ['guardian-has-no-say']);
  }

  /** The answer is no: recorded with the day before which nobody asks again. */
  async refuse(youngPersonId: string, consentId: string, given: RefusalGiven): Promise<ConsentStanding> {
    await this.access.open(youngPersonId, 'consent.give');
    await this.standing.rowIn(youngPersonId, consentId, ['asked']);
    const { today } = this.request.signedIn;
    requireNothingIn(
      refusalBlockers({ refusedBy: given.by, refusedOn: today, askAgainOn: given.askAgainOn ?? null, today }),
    );
    const note = [given.by, given.note ?? ''].filter(Boolean).join(': ');
    await this.statements.changed(refuse, [consentId, youngPersonId, note, given.askAgainOn ?? null]);
    await this.events.happened(youngPersonId, { kind: 'consent-refused', payload: { consentId } });
    return this.standing.settle(youngPersonId, consentId);
  }
}
