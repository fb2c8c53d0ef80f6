import { addMonths, type IsoDate } from '#domain/calendar/date';
import { inOrder, type Category } from '#domain/category/categories';
import { type Answer, guardiansHaveASay } from '#domain/consent/answers';
import { mustBeHeard } from '#domain/consent/competence';
import { consentBlockers, type ConsentFacts } from '#domain/consent/consent';
import { endOf } from '#domain/consent/live';
import type { Post, Service } from '../directory/directory.ts';
import { dateOf, dateRange, type Moment } from '../random/moments.ts';
import { law } from '../rule/law.ts';
import { must } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
import type { CaseFile } from './case-file.ts';
import { addAnswers } from './consent-answers.ts';
import { happened } from './events.ts';
import { log } from './log.ts';

export interface Asked {
  readonly at: Moment;
  readonly by: Post;
  readonly services: readonly Service[];
  readonly categories: readonly Category[];
  readonly months: number;
  readonly purpose: string;
  readonly howExplained: string;
  readonly heardNote: string;
}

/** What was asked, as the rules of consent read it. `youngPerson`: the answer of somebody who consents alone. */
export const consentFacts = (
  file: CaseFile,
  asked: Asked,
  youngPerson: Answer,
  guardian: Answer,
): ConsentFacts => {
  const { person } = file;
  const { birthDate } = person;
  const [today, categories] = [dateOf(asked.at), inOrder(asked.categories)];
  const byGuardians = guardiansHaveASay({ law, categories, birthDate, today });
  return {
    law,
    categories,
    services: asked.services.map(({ id }) => id),
    purpose: asked.purpose,
    from: today,
    to: addMonths(today, asked.months),
    birthDate,
    today,
    youngPerson,
    heardOn: byGuardians && mustBeHeard(law, birthDate, today) ? today : null,
    guardians: byGuardians
      ? person.guardians.map(({ id, kind }) => ({ guardianId: id, kind, answer: guardian }))
      : [],
    form: file.dice.chance(0.6) ? 'written' : 'oral',
    signedOn: null,
    keptWhere: '',
    howExplained: asked.howExplained,
    language: person.language,
    interpreter: person.language === 'nb' || person.language === 'se' ? 'none_needed' : 'by_screen',
  };
};

/** The consent's row; `state` and what follows from it are the caller's. */
export const consentRow = (
  file: CaseFile,
  asked: Asked,
  facts: ConsentFacts,
  state: 'given' | 'refused',
): Row<'consent'> => {
  const row: Row<'consent'> = {
    id: file.newId(asked.at),
    young_person_id: file.person.id,
    state,
    form: facts.form,
    purpose: facts.purpose,
    categories: facts.categories,
    service_ids: facts.services,
    valid_from: facts.from,
    valid_to: facts.to,
    how_explained: facts.howExplained,
    language: facts.language,
    interpreter: facts.interpreter,
    young_person_heard_on: facts.heardOn,
    young_person_heard_note: facts.heardOn === null ? null : asked.heardNote,
    refusal_note: null,
    ask_again_on: null,
    recorded_by_post_id: asked.by.id,
    recorded_at: asked.at,
    ended_at: null,
    ended_by_user_id: null,
    ended_note: null,
  };
  file.book.add('consent', row);
  file.consents.push(row);
  return row;
};

const open = (
  file: CaseFile,
  service: Service,
  category: Category,
  consentId: string,
  from: IsoDate,
  to: IsoDate,
): void => {
  const row: Row<'sharing'> = {
    id: file.newId(from),
    young_person_id: file.person.id,
    service_id: service.id,
    category,
    consent_id: consentId,
    legal_basis_use_id: null,
    valid: dateRange(from, to),
    ended_at: null,
  };
  file.book.add('sharing', row);
  file.openings.push({ service, category, basis: `consent:${consentId}`, from, to, endedAt: null, row });
};

/** Journey 2: everybody who must has said yes, and each named service is opened each named category. */
export const giveConsent = (file: CaseFile, asked: Asked): Row<'consent'> => {
  const facts = consentFacts(file, asked, 'yes', 'yes');
  must('Consent', consentBlockers(facts));
  const row = consentRow(file, asked, facts, 'given');
  addAnswers(file, row, asked, facts);
  for (const service of asked.services)
    for (const category of facts.categories)
      open(file, service, category, row.id, facts.from, endOf(category, facts));
  happened(file, {
    at: asked.at,
    by: asked.by,
    kind: 'consent-given',
    payload: { consentId: row.id, to: facts.to },
  });
  log(file, { at: asked.at, by: asked.by, permission: 'consent.give' });
  return row;
};
