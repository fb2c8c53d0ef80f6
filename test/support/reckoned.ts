import { measuredIndicators, type Reading } from '#domain/indicator/measured';
import type { Placed, PlacedInCube } from '../builders/released.ts';

/** What may stand in the place of a number. */
type Shown = number | ':' | '..';

export type Codes = Readonly<Record<string, string>>;

const inPlace = (place: string, number: string): boolean => place === '0' || number.startsWith(place);

/** What is shown of the first cube, reckoned from frozen cells: the sum, «:» where a divided group is under ten. */
export const shownOfPersons = (
  cells: readonly Placed[],
  { Region = '0', Alder = 'T', Kjonn = 'T', Status = 'T' }: Codes,
): Shown => {
  if (!cells.some(({ municipality }) => inPlace(Region, municipality))) return '..';
  const sum = (age: string, gender: string, status: string): number =>
    cells
      .filter((cell) => inPlace(Region, cell.municipality))
      .filter((cell) => age === 'T' || cell.age === age)
      .filter((cell) => gender === 'T' || cell.gender === gender)
      .filter((cell) => status === 'T' || cell.status === status)
      .reduce((total, { value }) => total + value, 0);
  const groups = [
    ...(Alder === 'T' ? [] : [sum('T', Kjonn, Status)]),
    ...(Kjonn === 'T' ? [] : [sum(Alder, 'T', Status)]),
    ...(Status === 'T' ? [] : [sum(Alder, Kjonn, 'T')]),
  ];
  return groups.length > 2 || groups.some((group) => group < 10) ? ':' : sum(Alder, Kjonn, Status);
};

const sides: Readonly<Record<string, string>> = {
  ...{ employed: 'inside', in_education: 'inside', in_measures: 'inside' },
  ...{ unemployed: 'outside', aap_disability: 'outside', other: 'outside' },
};

/** The cells of a cube in a place. All together are told by sides where the cohorts of one county are. */
export const cellsIn = (
  cells: readonly PlacedInCube[],
  cube: string,
  place: string,
): readonly PlacedInCube[] => {
  const own = cells
    .filter((cell) => cell.cube === cube)
    .filter((cell) => (place === '0' ? cell.place.length === 2 : cell.place === place));
  const bySides = own.some(({ labels: [, after = ''] }) => ['inside', 'outside'].includes(after));
  if (!cube.startsWith('cohort') || !bySides) return own;
  return own.map((cell) => ({
    ...cell,
    labels: [cell.labels[0] ?? '', sides[cell.labels[1] ?? ''] ?? cell.labels[1] ?? ''],
  }));
};

/** What is shown of another cube, whose cells these are: `..` where it is not there, or does not tell the labels apart, the country where so many `counties` have it. */
export const shownInCube = (
  cells: readonly PlacedInCube[],
  place: string,
  labels: readonly string[],
  counties: number,
): Shown => {
  const own = cellsIn(cells, cells[0]?.cube ?? '', place);
  const isTold = (label: string, at: number) =>
    own.some((cell) => label === 'T' || cell.labels[at] === label);
  if (!labels.every(isTold)) return '..';
  if (new Set(own.map((cell) => cell.place)).size < (place === '0' ? counties : 1)) return '..';
  const sum = (asked: readonly string[]) =>
    own
      .filter((cell) => asked.every((label, at) => label === 'T' || label === cell.labels[at]))
      .reduce((total, { value }) => total + value, 0);
  const groups = labels.flatMap((label, at) => (label === 'T' ? [] : [labels.with(at, 'T')]));
  return groups.some((group) => sum(group) < 10) ? ':' : sum(labels);
};

const readingOf = (indicator: string): Reading | undefined =>
  Object.entries(measuredIndicators).find(([code]) => code === indicator)?.[1].reads;

export interface IndicatorSums {
  readonly part: number;
  readonly whole: number;
  readonly all: number;
  /** Whether some of all are not in the whole. */
  readonly isPartOfAll: boolean;
}

/** The two sums that an indicator is made of, and how many there are in all; null where the release does not have them. */
export const sumsOfIndicator = (
  indicator: string,
  place: string,
  persons: readonly Placed[],
  cubes: readonly PlacedInCube[],
  counties: number,
): IndicatorSums | null => {
  const reads = readingOf(indicator);
  if (reads === undefined || reads.from === 'nowhere') return null;
  const own =
    reads.from === 'persons'
      ? persons
          .filter(({ municipality }) => inPlace(place, municipality))
          .map(({ status, value }) => ({ place, label: status, value }))
      : cellsIn(cubes, reads.cube, place).map((cell) => ({
          place: cell.place,
          label: cell.labels.join(' '),
          value: cell.value,
        }));
  const there = new Set(own.map((cell) => cell.place)).size;
  if (there < (place === '0' && reads.from === 'cube' ? counties : 1)) return null;
  const sum = (labels: readonly string[] | null) =>
    own
      .filter(({ label }) => labels === null || labels.includes(label))
      .reduce((total, { value }) => total + value, 0);
  if (!own.some(({ label }) => reads.part.some((one) => one === label))) return null;
  const isPartOfAll = own.some(({ label }) => !reads.of.some((one) => one === label));
  return { part: sum(reads.part), whole: sum(reads.of), all: sum(null), isPartOfAll };
};
