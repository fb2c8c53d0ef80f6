import { ageOn, birthday } from '../calendar/age.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { Category } from '../category/categories.ts';
import type { Law, Signer } from '../law/law.ts';

/** Asked for when the law's rows say nothing about the category at the age. */
export const strictest = ['young_person', 'all_guardians'] as const satisfies readonly Signer[];

const onlyYoungPerson = ['young_person'] as const satisfies readonly Signer[];

const signersAt = (law: Law, category: Category, age: number): readonly Signer[] => {
  if (law.guardianUntil !== null && age >= law.guardianUntil) return onlyYoungPerson;
  const bands = law.competence.filter((band) => band.category === category && band.fromAge <= age);
  return bands.toSorted((a, b) => a.fromAge - b.fromAge).at(-1)?.signers ?? strictest;
};

const isAlone = (needed: readonly Signer[]): boolean => needed.every((signer) => signer === 'young_person');

/** Who has to say yes to sharing this category, for somebody of this age on this day. */
export const signersOf = (law: Law, category: Category, birthDate: IsoDate, on: IsoDate): readonly Signer[] =>
  signersAt(law, category, ageOn(birthDate, on));

/** Does nobody but the young person decide about the category? */
export const decidesAlone = (law: Law, category: Category, birthDate: IsoDate, on: IsoDate): boolean =>
  isAlone(signersOf(law, category, birthDate, on));

/** Must what the young person thinks be recorded, also where somebody else decides? */
export const mustBeHeard = (law: Law, birthDate: IsoDate, on: IsoDate): boolean =>
  ageOn(birthDate, on) >= law.heardFrom;

/**
 * The birthday on which the young person takes over the decision about the category from the guardians; null when
 * guardians do not decide on this day, or when no row says that they ever stop.
 */
export const takesOverOn = (
  law: Law,
  category: Category,
  birthDate: IsoDate,
  on: IsoDate,
): IsoDate | null => {
  if (decidesAlone(law, category, birthDate, on)) return null;
  const now = ageOn(birthDate, on);
  const ages = law.competence.filter((band) => band.category === category).map(({ fromAge }) => fromAge);
  const later = [...ages, law.guardianUntil ?? now].filter((age) => age > now).toSorted((a, b) => a - b);
  const first = later.find((age) => isAlone(signersAt(law, category, age)));
  return first === undefined ? null : birthday(birthDate, first);
};
