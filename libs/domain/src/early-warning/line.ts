import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IdentityNumberBlocker } from '../young-person/identity-number.ts';
import type { SchoolColumn } from './columns.ts';
import type { SchoolFacts } from './thresholds.ts';
import { choiceIn, markIn, meanIn, percentIn, unreadable, type Unreadable } from './values.ts';

/** One line of a school's list as it stands there; what has no column is empty. */
export type SchoolLine = Readonly<Record<SchoolColumn, string>>;

/** «Lie, Per» or «Per Lie» in one column, or two columns. */
export const namesIn = ({
  name,
  givenName,
  familyName,
}: Pick<SchoolLine, 'name' | 'givenName' | 'familyName'>): { givenName: string; familyName: string } => {
  if (!isBlank(givenName) || !isBlank(familyName))
    return { givenName: givenName.trim(), familyName: familyName.trim() };
  const [last = '', first] = name.split(',');
  if (first !== undefined) return { givenName: first.trim(), familyName: last.trim() };
  const words = name.trim().split(/\s+/);
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
};

const readValues = (line: SchoolLine) => ({
  absence: percentIn(line.absence),
  mean: meanIn(line.mean),
  maths: markIn(line.maths),
  english: markIn(line.english),
  norwegian: markIn(line.norwegian),
  choice: choiceIn(line.choice),
});

const known = <T>(value: T | null | Unreadable): T | null => (value === unreadable ? null : value);

/** What the line says of the pupil's school; what cannot be read is as if it were not there. */
export const factsIn = (line: SchoolLine): SchoolFacts => {
  const { absence, mean, maths, english, norwegian, choice } = readValues(line);
  return {
    absence: known(absence),
    mean: known(mean),
    maths: known(maths),
    english: known(english),
    norwegian: known(norwegian),
    choice: known(choice),
  };
};

export interface LineFacts {
  readonly line: SchoolLine;
  /** What is wrong with the number; empty when it is right. */
  readonly identityBlockers: readonly IdentityNumberBlocker[];
  /** Another line has the same number. */
  readonly twiceInFile: boolean;
}

const nothingSaid = ({ line }: LineFacts): boolean =>
  Object.values(readValues(line)).every((value) => value === null);

const rules = {
  number_missing: ({ line }) => isBlank(line.number),
  number_wrong: ({ line, identityBlockers }) => !isBlank(line.number) && identityBlockers.length > 0,
  name_missing: ({ line }) => isBlank(namesIn(line).givenName) || isBlank(namesIn(line).familyName),
  twice_in_file: ({ twiceInFile }) => twiceInFile,
  absence_unreadable: ({ line }) => percentIn(line.absence) === unreadable,
  mean_unreadable: ({ line }) => meanIn(line.mean) === unreadable,
  maths_unreadable: ({ line }) => markIn(line.maths) === unreadable,
  english_unreadable: ({ line }) => markIn(line.english) === unreadable,
  norwegian_unreadable: ({ line }) => markIn(line.norwegian) === unreadable,
  choice_unreadable: ({ line }) => choiceIn(line.choice) === unreadable,
  nothing_to_judge: nothingSaid,
} as const satisfies BlockerRules<LineFacts>;

export type LineBlocker = keyof typeof rules;

/** Why a line is not read: every one has a sentence on the page. */
export const lineBlockers = (facts: LineFacts): (LineBlocker | IdentityNumberBlocker)[] =>
  blockersIn(rules, facts).flatMap((code): readonly (LineBlocker | IdentityNumberBlocker)[] =>
    code === 'number_wrong' ? facts.identityBlockers : [code],
  );
