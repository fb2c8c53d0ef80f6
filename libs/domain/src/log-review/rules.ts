import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { DayOfUse } from './facts.ts';

interface ReviewRule {
  /** How much it says. `raisedFrom` together put the day in front of the privacy officer. */
  readonly weight: number;
  /** How many it found; 0 when the rule says nothing. */
  readonly found: (day: DayOfUse) => number;
  readonly text: { readonly nb: string; readonly nn: string; readonly en: string };
}

const from = (least: number, count: number): number => (count >= least ? count : 0);

/**
 * What is unusual enough to ask about. None of it proves anything: the rules choose what a person looks at.
 * Numbers are the product's own, chosen against invented sessions, and must be tried on real use before they are trusted.
 */
export const reviewRules = {
  many_people: {
    weight: 3,
    found: ({ people, usualPeople }) => from(8, people > 3 * usualPeople ? people : 0),
    text: {
      nb: 'Åpnet over tre ganger så mange saker som vanlig',
      nn: 'Opna over tre gonger så mange saker som vanleg',
      en: 'Opened more than three times as many cases as usual',
    },
  },
  without_work: {
    weight: 1,
    found: ({ withoutWork }) => withoutWork,
    text: {
      nb: 'Åpnet saker uten oppgave, møte, notat eller annet arbeid på 14 dager',
      nn: 'Opna saker utan oppgåve, møte, notat eller anna arbeid på 14 dagar',
      en: 'Opened cases without a task, meeting, note or other work within 14 days',
    },
  },
  many_without_work: {
    weight: 2,
    found: ({ withoutWork }) => from(6, withoutWork),
    text: {
      nb: 'Åpnet mange saker uten arbeid i noen av dem',
      nn: 'Opna mange saker utan arbeid i nokon av dei',
      en: 'Opened many cases without work in any of them',
    },
  },
  again_and_again: {
    weight: 2,
    found: ({ mostLooksWithoutWork }) => from(8, mostLooksWithoutWork),
    text: {
      nb: 'Så på den samme saken mange ganger uten arbeid i den',
      nn: 'Såg på den same saka mange gonger utan arbeid i ho',
      en: 'Looked at the same case many times without work in it',
    },
  },
  same_surname: {
    weight: 2,
    found: ({ sameSurname }) => sameSurname,
    text: {
      nb: 'Åpnet saken til noen med samme etternavn',
      nn: 'Opna saka til nokon med same etternamn',
      en: 'Opened the case of somebody with the same surname',
    },
  },
  same_household: {
    weight: 3,
    found: ({ sameHousehold }) => sameHousehold,
    text: {
      nb: 'Åpnet saken til noen i egen familie eller husstand',
      nn: 'Opna saka til nokon i eigen familie eller husstand',
      en: 'Opened the case of somebody in the same family or household',
    },
  },
  protected_address: {
    weight: 2,
    found: ({ protectedAddress }) => protectedAddress,
    text: {
      nb: 'Åpnet eller prøvde å åpne en sak med beskyttet adresse',
      nn: 'Opna eller prøvde å opna ei sak med verna adresse',
      en: 'Opened or tried to open a case with a protected address',
    },
  },
  after_hours: {
    weight: 3,
    found: ({ afterHours }) => from(5, afterHours),
    text: {
      nb: 'Åpnet flere saker om kvelden, om natten eller i helgen',
      nn: 'Opna fleire saker om kvelden, om natta eller i helga',
      en: 'Opened several cases in the evening, at night or at the weekend',
    },
  },
  searching: {
    weight: 3,
    found: ({ misses }) => from(5, misses),
    text: {
      nb: 'Prøvde flere ungdommer etter tur uten å få treff',
      nn: 'Prøvde fleire ungdommar etter tur utan å få treff',
      en: 'Tried several young people one after the other without a hit',
    },
  },
  ended_post: {
    weight: 3,
    found: ({ ofAnEndedPost }) => from(2, ofAnEndedPost),
    text: {
      nb: 'Åpnet eller prøvde saker fra en stilling som er avsluttet',
      nn: 'Opna eller prøvde saker frå ei stilling som er avslutta',
      en: 'Opened or tried cases from a post that has ended',
    },
  },
  emergencies: {
    weight: 3,
    found: ({ emergencies }) => from(3, emergencies),
    text: {
      nb: 'Brukte nødtilgang flere ganger på 30 dager',
      nn: 'Brukte naudtilgang fleire gonger på 30 dagar',
      en: 'Used emergency access several times within 30 days',
    },
  },
} as const satisfies Record<string, ReviewRule>;

export type ReviewRuleId = keyof typeof reviewRules;

export const allReviewRules: readonly ReviewRuleId[] = keysOf(reviewRules);

export const isReviewRule = (text: string): text is ReviewRuleId => isKeyOf(reviewRules, text);

/** Weights that together put a day in the queue. */
export const raisedFrom = 3;

export interface Finding {
  readonly rule: ReviewRuleId;
  readonly count: number;
}

export interface Reviewed {
  readonly score: number;
  readonly raised: boolean;
  readonly findings: readonly Finding[];
}

/** Everything that the rules say about the day, and whether somebody should look at it. */
export const review = (day: DayOfUse): Reviewed => {
  const findings = allReviewRules
    .map((rule): Finding => ({ rule, count: reviewRules[rule].found(day) }))
    .filter(({ count }) => count > 0);
  const score = findings.reduce((sum, { rule }) => sum + reviewRules[rule].weight, 0);
  return { score, raised: score >= raisedFrom, findings };
};
