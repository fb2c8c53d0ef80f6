import { type Answer, type ConsentAnswers, guardiansHaveASay } from '#domain/consent/answers';
import { decidingOf } from '#domain/consent/guardians';
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
  if (!guardiansHaveASay(parties)) return [own];
  return [
    own,
    ...decidingOf(parties.guardians).map(({ guardianId }) =>
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
