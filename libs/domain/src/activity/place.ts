import type { IsoDate } from '../calendar/date.ts';
import { type DefinitionCode, statusDefinitions } from './definitions.ts';
import type { Spell } from './spell.ts';
import { statusOn } from './status-on.ts';

/** How much the spells say: registers hold every trace of everybody, Laget holds what somebody has told. */
export type Traces = 'registers' | 'told';

/** Somebody, or several who are alike. */
export interface Counted {
  readonly spells: readonly Spell[];
  /** How many they are; one when it is not said. */
  readonly people?: number;
  readonly emigratedOn?: IsoDate | null;
  readonly diedOn?: IsoDate | null;
}

/** Where somebody is on a day. Whoever has left or died is in no share. */
export const places = [
  'inside',
  'outside',
  'unknown',
  'emigrated',
  'dead',
] as const satisfies readonly string[];
export type Place = (typeof places)[number];

const happened = (on: IsoDate | null | undefined, day: IsoDate): boolean =>
  on !== null && on !== undefined && on <= day;

/** Where somebody is on a day by a definition, from spells that may overlap. */
export const placeOn = (person: Counted, day: IsoDate, definition: DefinitionCode, traces: Traces): Place => {
  if (happened(person.diedOn, day)) return 'dead';
  if (happened(person.emigratedOn, day)) return 'emigrated';
  const { inside } = statusOn(person.spells, day, definition);
  if (inside === null) return traces === 'registers' ? statusDefinitions[definition].withoutTrace : 'unknown';
  return inside ? 'inside' : 'outside';
};

export type PlaceCounts = Readonly<Record<Place, number>>;

/** How many are where. */
export const countPlaces = (
  persons: readonly Counted[],
  day: IsoDate,
  definition: DefinitionCode,
  traces: Traces,
): PlaceCounts => {
  const counts = { inside: 0, outside: 0, unknown: 0, emigrated: 0, dead: 0 };
  for (const person of persons) counts[placeOn(person, day, definition, traces)] += person.people ?? 1;
  return counts;
};

/** The share outside among those who are known: the unknown stand beside it. Null when nobody is known. */
export const shareOutside = ({ inside, outside }: PlaceCounts): number | null =>
  inside + outside === 0 ? null : outside / (inside + outside);
