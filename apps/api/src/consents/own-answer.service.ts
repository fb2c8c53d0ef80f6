import { Injectable } from '@nestjs/common';
import { requireWordsWithAnswer } from '#domain/consent/own-words';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { OwnWordsSaid } from './consents.dto.ts';
import type { ConsentStanding } from './consent-page.dto.ts';
import { Standing } from './consent-standing.service.ts';
import { sealedAs } from '../sealing/parameter.ts';
import { ShownText } from './shown-text.service.ts';

const answer = `UPDATE app.consent_answer a SET answer = $3, at = app.clock(), by_user_id = app.me(),
  note = CASE WHEN $4 AND $3 = 'yes' THEN '' ELSE a.note END, shown_in = $5, shown_text = ${sealedAs('consent_answer.shown_text', '$6', '$2', '$1')}
  WHERE a.consent_id = $1 AND a.young_person_id = $2 AND CASE WHEN $4 THEN a.capacity = 'young_person'
    ELSE a.guardian_id IN (SELECT g.id FROM app.guardian g WHERE g.user_id = app.me()) END RETURNING a.id`;

const ownAnswer = `SELECT a.answer FROM app.consent_answer a WHERE a.consent_id = $1 AND a.young_person_id = $2
  AND a.capacity = 'young_person' AND a.by_user_id = app.me()`;

/** Words belong to a no, and to the consent that was asked for. */
const words = `UPDATE app.consent_answer a SET note = ${sealedAs('consent_answer.note', '$3', '$2', '$1')}
  WHERE a.consent_id = $1 AND a.young_person_id = $2 AND a.capacity = 'young_person' AND a.answer = 'no' AND a.by_user_id = app.me() RETURNING a.id`;

const heardToday = `UPDATE app.consent SET young_person_heard_on = app.today(), version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND young_person_heard_on IS NULL`;

/** The young person's or a guardian's own answer, from the own page. A no to what was given ends it. */
@Injectable()
export class OwnAnswerService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly standing: Standing,
    private readonly shown: ShownText,
  ) {}

  /** In own words, after a no; whoever reads the consent reads them with it. Nobody has to say why. */
  async say(youngPersonId: string, consentId: string, said: string): Promise<OwnWordsSaid> {
    await this.access.open(youngPersonId, 'consent.say');
    await this.standing.rowIn(youngPersonId, consentId, ['asked', 'given', 'refused']);
    const [own] = await this.statements.rows<{ answer: string }>(ownAnswer, [consentId, youngPersonId]);
    requireWordsWithAnswer({ answer: own?.answer, words: said });
    await this.statements.one(words, [consentId, youngPersonId, said.trim()]);
    return { id: consentId };
  }

  async answer(youngPersonId: string, consentId: string, given: 'yes' | 'no'): Promise<ConsentStanding> {
    await this.access.open(youngPersonId, 'consent.answer');
    const isSelf = this.request.signedIn.kind === 'young_person';
    await this.standing.rowIn(youngPersonId, consentId, ['asked', 'given']);
    const { language, text } = await this.shown.of(youngPersonId, consentId);
    const values = [consentId, youngPersonId, given, isSelf, language, text];
    await this.statements.one<{ id: string }>(answer, values);
    if (isSelf) await this.statements.rows(heardToday, [consentId, youngPersonId]);
    await this.statements.rows(`SELECT app.tell_consent($1, 'consent-answered', $2::jsonb)`, [
      consentId,
      JSON.stringify({ who: isSelf ? 'young_person' : 'guardian', answer: given }),
    ]);
    return this.standing.settle(youngPersonId, consentId);
  }
}
