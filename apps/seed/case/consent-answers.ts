import { signersOf } from '#domain/consent/competence';
import type { ConsentFacts } from '#domain/consent/consent';
import type { Row } from '../rows/tables.ts';
import type { CaseFile } from './case-file.ts';
import type { Asked } from './consent.ts';

/** One row for each who was asked: the young person where the law asks for it, and everybody with parental responsibility. */
export const addAnswers = (
  file: CaseFile,
  consent: Row<'consent'>,
  { at, by }: Asked,
  facts: ConsentFacts,
): void => {
  const shared = {
    consent_id: consent.id,
    young_person_id: file.person.id,
    note: '',
    at,
    by_user_id: by.userId,
  };
  const { law, birthDate, today, categories } = facts;
  if (categories.some((category) => signersOf(law, category, birthDate, today).includes('young_person')))
    file.book.add('consent_answer', {
      ...shared,
      id: file.newId(at),
      capacity: 'young_person',
      guardian_id: null,
      answer: facts.youngPerson,
    });
  for (const { guardianId, answer } of facts.guardians)
    file.book.add('consent_answer', {
      ...shared,
      id: file.newId(at),
      capacity: 'guardian',
      guardian_id: guardianId,
      answer,
    });
};
