import { addDays } from '#domain/calendar/date';
import { refusalBlockers } from '#domain/consent/refusal';
import { withdrawalBlockers, type Sharing } from '#domain/consent/withdrawal';
import { dateOf, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
import type { CaseFile } from './case-file.ts';
import { consentFacts, consentRow, type Asked } from './consent.ts';
import { addAnswers } from './consent-answers.ts';
import { happened } from './events.ts';
import { log } from './log.ts';

/** A no is recorded and respected, with the day on which to ask again. */
export const refuseConsent = (
  file: CaseFile,
  asked: Asked,
  note: string,
  askAgainAfterDays: number,
): void => {
  const facts = consentFacts(file, asked, 'no', 'no');
  const askAgainOn = addDays(facts.today, askAgainAfterDays);
  const refusedBy = facts.guardians.length > 0 ? 'foresatte' : file.person.givenName;
  must('Refusal', refusalBlockers({ refusedBy, refusedOn: facts.today, askAgainOn, today: facts.today }));
  const row = consentRow(file, asked, facts, 'refused');
  row.refusal_note = note;
  row.ask_again_on = askAgainOn;
  addAnswers(file, row, asked, facts);
  happened(file, {
    at: asked.at,
    by: asked.by,
    kind: 'consent-refused',
    payload: { consentId: row.id, askAgainOn },
  });
  log(file, { at: asked.at, by: asked.by, permission: 'consent.read' });
};

/** Withdrawn with one press on the own page, or told to a colleague: everything it opened ends at once. */
export const withdrawConsent = (
  file: CaseFile,
  row: Row<'consent'>,
  at: Moment,
  by: Asked['by'] | null,
  note: string,
): void => {
  const openings = file.openings.filter(
    (one) => one.row.consent_id === row.id && one.endedAt === null && one.to > dateOf(at),
  );
  const sharings = openings.map(({ service, category }): Sharing => ({ service: service.id, category }));
  must('Withdraw', withdrawalBlockers({ state: 'given', sharings, withdrawal: { scope: 'whole' } }));
  log(file, { at, by, permission: 'consent.withdraw' });
  row.state = 'withdrawn';
  row.ended_at = at;
  row.ended_by_user_id = by?.userId ?? file.person.userId;
  row.ended_note = note;
  for (const opening of openings) {
    opening.endedAt = at;
    opening.row.ended_at = at;
  }
  happened(file, { at, by, kind: 'consent-withdrawn', payload: { consentId: row.id } });
};
