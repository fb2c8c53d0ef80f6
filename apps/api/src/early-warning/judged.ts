import type { IdentityNumberBlocker } from '#domain/young-person/identity-number';
import { factsIn, lineBlockers, namesIn, type SchoolLine } from '#domain/early-warning/line';
import {
  identifiedBy,
  type IdentifiedBy,
  type SchoolFacts,
  type Thresholds,
} from '#domain/early-warning/thresholds';
import { bareNumber, wrongWithNumber } from '../young-people/registration/identity-number.ts';
import type { PupilLine } from './early-warning.dto.ts';

/** A line as the rules understand it. */
export interface Judged {
  readonly line: number;
  readonly number: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly schoolClass: string;
  readonly facts: SchoolFacts;
  readonly identifiedBy: IdentifiedBy[];
  readonly errors: string[];
}

const lineOf = (sent: PupilLine): SchoolLine => ({
  number: bareNumber(sent.number ?? ''),
  name: sent.name ?? '',
  givenName: sent.givenName ?? '',
  familyName: sent.familyName ?? '',
  schoolClass: sent.schoolClass ?? '',
  absence: sent.absence ?? '',
  mean: sent.mean ?? '',
  maths: sent.maths ?? '',
  english: sent.english ?? '',
  norwegian: sent.norwegian ?? '',
  choice: sent.choice ?? '',
});

/** Every line judged by itself, and by whether its number stands twice. Nothing is looked up: Laget is not asked whom it knows. */
export const judged = (sent: readonly PupilLine[], thresholds: Thresholds, demo: boolean): Judged[] => {
  const counts = new Map<string, number>();
  const lines = sent.map((one) => ({ at: one.line, line: lineOf(one) }));
  for (const { line } of lines) counts.set(line.number, (counts.get(line.number) ?? 0) + 1);
  return lines.map(({ at, line }) => {
    const identityBlockers: IdentityNumberBlocker[] =
      line.number === '' ? [] : wrongWithNumber(line.number, demo);
    const twiceInFile = line.number !== '' && (counts.get(line.number) ?? 0) > 1;
    const errors = lineBlockers({ line, identityBlockers, twiceInFile });
    const facts = factsIn(line);
    const names = namesIn(line);
    return {
      line: at,
      number: line.number,
      name: [names.givenName, names.familyName].filter((part) => part !== '').join(' '),
      ...names,
      schoolClass: line.schoolClass.trim(),
      facts,
      identifiedBy: errors.length === 0 ? identifiedBy(facts, thresholds) : [],
      errors,
    };
  });
};
