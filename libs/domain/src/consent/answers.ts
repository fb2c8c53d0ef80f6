import type { IsoDate } from '../calendar/date.ts';
import type { Category } from '../category/categories.ts';
import type { Law, Signer } from '../law/law.ts';
import { mustBeHeard, signersOf } from './competence.ts';
import { decidingOf, type GuardianKind } from './guardians.ts';

export const consentAnswers = ['yes', 'no', 'not_asked'] as const;

export type Answer = (typeof consentAnswers)[number];

export interface GuardianAnswer {
  readonly guardianId: string;
  readonly kind: GuardianKind;
  readonly answer: Answer;
}

/** Who has said what to one consent, and what the law asks. */
export interface ConsentAnswers {
  readonly law: Law;
  /** What is asked about; who decides may differ from one to the next. */
  readonly categories: readonly Category[];
  readonly birthDate: IsoDate;
  readonly today: IsoDate;
  readonly youngPerson: Answer;
  /** When what the young person thinks was recorded; null when nobody has asked. */
  readonly heardOn: IsoDate | null;
  readonly guardians: readonly GuardianAnswer[];
}

/** Whose yes is missing, and why: `no` said no, `not_asked` is not asked, `not_heard` is not heard, `not_known` no guardian is known. */
export interface Missing {
  readonly who: 'young_person' | 'guardian';
  /** null for the young person, and when no guardian is known. */
  readonly guardianId: string | null;
  readonly why: 'no' | 'not_asked' | 'not_heard' | 'not_known';
  /** The categories that wait for it. */
  readonly categories: readonly Category[];
}

type Lack = Omit<Missing, 'categories'>;

const ofYoungPerson = (why: Missing['why']): Lack => ({ who: 'young_person', guardianId: null, why });

/** One no is no consent, whoever says it; being heard is not the same as being asked to consent. */
const voice = (facts: ConsentAnswers, needed: readonly Signer[]): Lack[] => {
  if (facts.youngPerson === 'no') return [ofYoungPerson('no')];
  if (needed.includes('young_person'))
    return facts.youngPerson === 'yes' ? [] : [ofYoungPerson(facts.youngPerson)];
  return mustBeHeard(facts.law, facts.birthDate, facts.today) && facts.heardOn === null
    ? [ofYoungPerson('not_heard')]
    : [];
};

const guardians = (facts: ConsentAnswers, needed: readonly Signer[]): Lack[] => {
  if (needed.every((signer) => signer === 'young_person')) return [];
  const deciding = decidingOf(facts.guardians);
  if (deciding.length === 0) return [{ who: 'guardian', guardianId: null, why: 'not_known' }];
  const oneIsEnough = !needed.includes('all_guardians');
  const nobodySaidNo = deciding.every(({ answer }) => answer !== 'no');
  if (oneIsEnough && nobodySaidNo && deciding.some(({ answer }) => answer === 'yes')) return [];
  return deciding.flatMap(({ guardianId, answer }): Lack[] =>
    answer === 'yes' ? [] : [{ who: 'guardian', guardianId, why: answer }],
  );
};

const lacksOf = (facts: ConsentAnswers, category: Category): Lack[] => {
  const needed = signersOf(facts.law, category, facts.birthDate, facts.today);
  return [...voice(facts, needed), ...guardians(facts, needed)];
};

const same = (a: Lack, b: Lack): boolean =>
  a.who === b.who && a.guardianId === b.guardianId && a.why === b.why;

/** Everybody whose yes is missing, and for which categories. Empty means: this is a consent to all of them. */
export const whoIsMissing = (facts: ConsentAnswers): Missing[] => {
  const all = facts.categories.flatMap((category) =>
    lacksOf(facts, category).map((lack) => ({ lack, category })),
  );
  const first = all.filter(({ lack }, at) => all.findIndex((other) => same(other.lack, lack)) === at);
  return first.map(({ lack }) => ({
    ...lack,
    categories: all.filter((other) => same(other.lack, lack)).map(({ category }) => category),
  }));
};

/** The categories to which everybody who decides has said yes. */
export const agreedTo = (facts: ConsentAnswers): Category[] =>
  facts.categories.filter((category) => lacksOf(facts, category).length === 0);

/** The categories to which somebody who decides has said no. */
export const saidNoTo = (facts: ConsentAnswers): Category[] =>
  facts.categories.filter((category) => lacksOf(facts, category).some(({ why }) => why === 'no'));

/** Have guardians a say about anything that is asked about? */
export const guardiansHaveASay = (
  facts: Omit<ConsentAnswers, 'youngPerson' | 'heardOn' | 'guardians'>,
): boolean =>
  facts.categories.some((category) =>
    signersOf(facts.law, category, facts.birthDate, facts.today).some((signer) => signer !== 'young_person'),
  );

/** Those with parental responsibility do not agree: one has said yes, and another no. */
export const guardiansDisagree = (facts: Pick<ConsentAnswers, 'guardians'>): boolean => {
  const answers = decidingOf(facts.guardians).map(({ answer }) => answer);
  return answers.includes('no') && answers.includes('yes');
};
