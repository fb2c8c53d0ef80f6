import { ageOn } from '../calendar/age.ts';
import type { IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { areaBlockers, type AreaFacts } from '../plan/activation.ts';
import { ofAge } from '../young-person/registration.ts';

/** What is known of one young person, as far as the reader may see. What the reader may not see is null, and never missing. */
export interface GapFacts extends AreaFacts {
  readonly today: IsoDate;
  readonly birthDate: IsoDate;
  readonly reachKnown: boolean;
  readonly guardians: number | null;
  /** Guardians of whom it is written how they are reached. */
  readonly guardiansToCall: number | null;
  readonly activities: number;
  readonly planWithoutReview: boolean;
  /** Open measures of the reader's service whose owner is not on the team any more. */
  readonly measuresWithoutOwner: number | null;
}

/** Where a gap is closed: in the line itself, or on which page of the young person. */
export type GapPlace = 'here' | 'team' | 'activities' | 'plan';

interface GapRule {
  readonly place: GapPlace;
  readonly missing: (facts: GapFacts) => boolean;
}

const isMinor = ({ birthDate, today }: GapFacts): boolean => ageOn(birthDate, today) < ofAge;

/** What «Min dag» asks the holder to write down, in the order in which it is told. */
export const gaps = {
  preferred_contact: { place: 'here', missing: ({ reachKnown }) => !reachKnown },
  guardian: { place: 'team', missing: (facts) => isMinor(facts) && facts.guardians === 0 },
  guardian_contact: {
    place: 'team',
    missing: (facts) => isMinor(facts) && facts.guardians !== 0 && facts.guardiansToCall === 0,
  },
  activity: { place: 'activities', missing: ({ activities }) => activities === 0 },
  grave_area: { place: 'plan', missing: (facts) => areaBlockers(facts).length > 0 },
  measure_owner: { place: 'plan', missing: ({ measuresWithoutOwner }) => (measuresWithoutOwner ?? 0) > 0 },
  review_date: { place: 'plan', missing: ({ planWithoutReview }) => planWithoutReview },
} as const satisfies Record<string, GapRule>;
export type Gap = keyof typeof gaps;

/** Everything that is missing about one young person; empty means nothing is. */
export const gapsIn = (facts: GapFacts): Gap[] => keysOf(gaps).filter((gap) => gaps[gap].missing(facts));

/** The gaps that a text names, `guardian,activity`. Other words are no gap. */
export const gapsNamed = (text: string | null): Gap[] =>
  (text ?? '').split(',').flatMap((code) => (isKeyOf(gaps, code) ? [code] : []));

/** Where the gaps are closed, each place once. */
export const placesOf = (some: readonly Gap[]): GapPlace[] => [
  ...new Set(some.map((gap): GapPlace => gaps[gap].place)),
];
