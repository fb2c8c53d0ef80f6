import { saidAs } from '#domain/indicator/rate';
import {
  isMeasuredCode,
  type MeasuredCode,
  measuredIndicators,
  type Reading,
} from '#domain/indicator/measured';
import { isTold, type OwnNumber, ownNumbers, type ShownLabels } from '#domain/indicator/own-number';
import { figureStatuses } from '#domain/release/cube';
import { type Floor, whyNotDivided } from '#domain/release/floor';
import { type LabelledCell, levelOf, placesOf } from '#domain/statistics/shown-cells';
import type { IndicatorContents } from './indicator-table.ts';
import type { PlaceCells } from './published.ts';
import type { Frozen } from './reader.ts';
import type { Reader, Sign } from './table-shape.ts';

/** How many places' sums a number of the place is added of: municipalities in the first cube, counties in the others. */
const addedOf = (cells: PlaceCells, place: string, level: 'municipality' | 'county'): number =>
  Math.max(
    1,
    [...cells.keys()].filter(
      (code) => levelOf(code) === level && (place === '0' || placesOf(code).includes(place)),
    ).length,
  );

const labelled = (cells: readonly LabelledCell[], at: number | 'all'): Readonly<Record<string, number>> => {
  const sums = new Map<string, number>();
  for (const { labels, value } of cells) {
    const label = at === 'all' ? labels.join(' ') : (labels[at] ?? '');
    sums.set(label, value + (sums.get(label) ?? 0));
  }
  return Object.fromEntries(sums);
};

/** What a release shows of the labels that an indicator reads, in a place; null where it is not there. */
const labelsFor = (
  reads: Reading,
  place: string,
  { persons, cubes }: { readonly persons: PlaceCells; readonly cubes: ReadonlyMap<string, PlaceCells> },
): Omit<ShownLabels, 'quarter'> | null => {
  if (reads.from === 'nowhere') return null;
  const own = reads.from === 'persons' ? persons : cubes.get(reads.cube);
  const cells = own?.get(place);
  if (own === undefined || cells === undefined) return null;
  const level = reads.from === 'persons' || place.length === 4 ? 'municipality' : 'county';
  const values = labelled(cells, reads.from === 'persons' ? 2 : 'all');
  return {
    values:
      reads.from === 'persons'
        ? Object.fromEntries(figureStatuses.map((status) => [status, values[status] ?? 0]))
        : values,
    places: addedOf(own, place, level),
  };
};

/** What a release shows, and how far its places are divided. */
export interface ReleaseRead {
  readonly persons: PlaceCells;
  readonly cubes: ReadonlyMap<string, PlaceCells>;
  readonly floor: Floor;
}

/** An indicator's own number in a place of a release: `:` where too few are there, `..` where it is not there at all. */
export const ownNumberIn = (
  indicator: MeasuredCode,
  place: string,
  release: ReleaseRead,
): OwnNumber | Sign => {
  const reads: Reading = measuredIndicators[indicator].reads;
  const labels = labelsFor(reads, place, release);
  if (labels === null || reads.from === 'nowhere') return '..';
  const one = { quarter: '', ...labels };
  if (!isTold(one, reads)) return '..';
  const [number] = ownNumbers([one], reads);
  // a part of the followed-up is a division of them, also where it is the whole of a share
  const isHidden = number?.whole == null || whyNotDivided(release.floor, place, 'whole') !== null;
  return number === undefined || isHidden ? ':' : number;
};

const saidShare = (percent: number): number | Sign => {
  const as = saidAs(percent);
  if (as === 'shown') return percent;
  return as === 'under' ? '<10' : '>90';
};

const said = {
  Andel: ({ share }) => (share === null ? ':' : saidShare(share.percent)),
  Lavest: ({ share }) => (share === null ? ':' : saidShare(share.low)),
  Hoyest: ({ share }) => (share === null ? ':' : saidShare(share.high)),
  Del: ({ part }) => part ?? ':',
  Av: ({ whole }) => whole ?? ':',
} as const satisfies Record<IndicatorContents, (number: OwnNumber) => number | Sign>;

const isContents = (code: string): code is IndicatorContents => Object.hasOwn(said, code);

/** One of the contents of an own number, or its sign. */
export const saidOf = (number: OwnNumber | Sign, contents: IndicatorContents): number | Sign =>
  typeof number === 'string' ? number : said[contents](number);

const nothing: PlaceCells = new Map<string, never>();

/** Reads place, indicator, contents and time. */
export const indicatorReader = (
  { persons, cubes }: Frozen,
  idAt: (codes: readonly string[]) => string,
  floorAt: (codes: readonly string[]) => Floor,
): Reader => {
  const numbers = new Map<string, OwnNumber | Sign>();
  return (codes) => {
    const [place = '', indicator = '', contents = ''] = codes;
    if (!isMeasuredCode(indicator) || !isContents(contents)) return '..';
    const id = idAt(codes);
    const key = `${id} ${place} ${indicator}`;
    const number =
      numbers.get(key) ??
      ownNumberIn(indicator, place, {
        persons: persons.get(id) ?? nothing,
        cubes: cubes.get(id) ?? new Map(),
        floor: floorAt(codes),
      });
    numbers.set(key, number);
    return saidOf(number, contents);
  };
};
