import type { IsoDate } from '../calendar/date.ts';
import { type CountsAs, type DefinitionCode, statusDefinitions } from './definitions.ts';
import { countPlaces, type Counted, type PlaceCounts, placeOn, type Traces } from './place.ts';
import { isKnownOn } from './spell.ts';
import { statusOn } from './status-on.ts';

/** The groups that the definitions place differently, and the spell by which each is known. */
export const differentGroups = {
  self_employed_little: 'self_employed_little',
  pupils: 'pupil',
  measures: 'labour_market_measure',
  introduction: 'introduction_programme',
  pensioners: 'old_age_pension',
} as const satisfies Record<string, CountsAs>;
export type DifferentGroup = keyof typeof differentGroups;

/** One group that two definitions place differently. */
export interface Difference {
  readonly group: CountsAs;
  readonly people: number;
  /** Where the first definition has them; the second has them on the other side. */
  readonly first: 'inside' | 'outside';
}

/** The same persons by two definitions. */
export interface SideBySide {
  readonly day: IsoDate;
  readonly counts: Readonly<Record<DefinitionCode, PlaceCounts>>;
  readonly versions: Readonly<Record<DefinitionCode, string>>;
  readonly differences: readonly Difference[];
  /** The longest ago that somebody said what a known spell says; null when nothing is known. */
  readonly oldestConfirmation: IsoDate | null;
}

const oldestOf = (persons: readonly Counted[], day: IsoDate): IsoDate | null =>
  persons
    .flatMap(({ spells }) => spells.filter((spell) => isKnownOn(spell, day)))
    .map(({ confirmedOn }) => confirmedOn)
    .reduce<IsoDate | null>((oldest, one) => (oldest === null || one < oldest ? one : oldest), null);

const differencesBetween = (
  persons: readonly Counted[],
  day: IsoDate,
  [one, other]: readonly [DefinitionCode, DefinitionCode],
  traces: Traces,
): readonly Difference[] => {
  const found = new Map<CountsAs, { people: number; first: 'inside' | 'outside' }>();
  for (const person of persons) {
    const first = placeOn(person, day, one, traces);
    if (first !== 'inside' && first !== 'outside') continue;
    const second = placeOn(person, day, other, traces);
    const group = statusOn(person.spells, day, first === 'outside' ? other : one).by;
    if (first === second || group === null) continue;
    found.set(group, { people: (found.get(group)?.people ?? 0) + (person.people ?? 1), first });
  }
  return [...found].map(([group, rest]) => ({ group, ...rest }));
};

/**
 * The same persons by two definitions, and the groups that make the difference: what the first has more outside than the
 * second is the sum of those it has outside, less those it has inside.
 */
export const sideBySide = (
  persons: readonly Counted[],
  day: IsoDate,
  pair: readonly [DefinitionCode, DefinitionCode],
  traces: Traces,
): SideBySide => ({
  day,
  counts: {
    ssb: countPlaces(persons, day, 'ssb', traces),
    nav: countPlaces(persons, day, 'nav', traces),
  },
  versions: { ssb: statusDefinitions.ssb.version, nav: statusDefinitions.nav.version },
  differences: differencesBetween(persons, day, pair, traces),
  oldestConfirmation: oldestOf(persons, day),
});
