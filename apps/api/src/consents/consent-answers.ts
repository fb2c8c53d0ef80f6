import { consentsAlone } from '#domain/consent/competence';
import type { Answer, ConsentAnswers } from '#domain/consent/answers';
import { guardianKinds } from '#domain/consent/guardians';
import type { PartyAnswer } from './consents.dto.ts';

/** One row of answers: the young person's (`guardianId` null) or a guardian's. */
export interface AnswerRow {
  readonly guardianId: string | null;
  readonly answer: Answer;
  readonly note: string;
}

const rowOf = (guardianId: string | null, given: PartyAnswer | undefined): AnswerRow => ({
  guardianId,
  answer: given?.answer ?? 'not_asked',
  note: given?.note ?? '',
});

/** One row for everybody who has a say; who has not answered is not asked. */
export const rowsFor = (parties: ConsentAnswers, given: readonly PartyAnswer[]): AnswerRow[] => {
  const own = rowOf(
    null,
    given.find(({ who }) => who === 'young_person'),
  );
  if (consentsAlone(parties.birthDate, parties.today)) return [own];
  const deciding = parties.guardians.filter(({ kind }) => guardianKinds[kind].mustConsent);
  return [
    own,
    ...deciding.map(({ guardianId }) =>
      rowOf(
        guardianId,
        given.find((one) => one.who === 'guardian' && one.guardianId === guardianId),
      ),
    ),
  ];
};

/** The same people, with the answers that were given. */
export const answeredBy = (parties: ConsentAnswers, rows: readonly AnswerRow[]): ConsentAnswers => ({
  ...parties,
  youngPerson: rows.find(({ guardianId }) => guardianId === null)?.answer ?? 'not_asked',
  guardians: parties.guardians.map((guardian) => ({
    ...guardian,
    answer: rows.find(({ guardianId }) => guardianId === guardian.guardianId)?.answer ?? 'not_asked',
  })),
});
