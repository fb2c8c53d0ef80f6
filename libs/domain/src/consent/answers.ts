import type { IsoDate } from '../calendar/date.ts';
import { consentsAlone, mustBeHeard } from './competence.ts';
import { guardianKinds, type GuardianKind } from './guardians.ts';

export const consentAnswers = ['yes', 'no', 'not_asked'] as const;

export type Answer = (typeof consentAnswers)[number];

export interface GuardianAnswer {
  readonly guardianId: string;
  readonly kind: GuardianKind;
  readonly answer: Answer;
}

/** Who has said what to one consent. */
export interface ConsentAnswers {
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
}

const ofYoungPerson = (why: Missing['why']): Missing => ({ who: 'young_person', guardianId: null, why });

const alone = (facts: ConsentAnswers): Missing[] =>
  facts.youngPerson === 'yes' ? [] : [ofYoungPerson(facts.youngPerson)];

/** One no is no consent, whoever says it; being heard is not the same as being asked to consent. */
const voice = (facts: ConsentAnswers): Missing[] => {
  if (facts.youngPerson === 'no') return [ofYoungPerson('no')];
  return mustBeHeard(facts.birthDate, facts.today) && facts.heardOn === null
    ? [ofYoungPerson('not_heard')]
    : [];
};

const guardians = (facts: ConsentAnswers): Missing[] => {
  const deciding = facts.guardians.filter((guardian) => guardianKinds[guardian.kind].mustConsent);
  if (deciding.length === 0) return [{ who: 'guardian', guardianId: null, why: 'not_known' }];
  return deciding.flatMap(({ guardianId, answer }): Missing[] =>
    answer === 'yes' ? [] : [{ who: 'guardian', guardianId, why: answer }],
  );
};

/** Everybody whose yes is missing. Empty means: this is a consent. */
export const whoIsMissing = (facts: ConsentAnswers): Missing[] =>
  consentsAlone(facts.birthDate, facts.today) ? alone(facts) : [...voice(facts), ...guardians(facts)];
