import { nb } from '../../../apps/admin/src/i18n/nb.ts';
import { trondelag2024 } from '../../../migrations/external/trondelag-2024.ts';
import { allMeasured, type MeasuredCode, measuredIndicators, type Reading } from '#domain/indicator/measured';
import { pooled, pooledQuarters, sumsOf } from '#domain/indicator/share';
import { shareOf, type ShareShown, type Shown } from '#domain/release/share';
import { figureStatuses } from '#domain/release/cube';
import { cellsIn, sumsOfIndicator } from '../reckoned.ts';
import type { Expected } from './compare.ts';
import { confirmed } from './cube-cards.ts';
import { inYear } from './expected-on.ts';
import { counties, type Frozen } from './frozen.ts';
import { count, period, placeName, range, share } from './said.ts';
import { type Count, countiesIn, municipalitiesIn } from './sums.ts';

/** An indicator of a place in one release: the two sums, and of how many sums they are. */
interface Number {
  readonly quarter: string;
  readonly part: Count;
  readonly whole: Count;
  readonly share: ShareShown | null;
  readonly sums: { readonly part: Shown & { value: number }; readonly whole: Shown & { value: number } };
}

const numberOf = (code: MeasuredCode, place: string, release: Frozen): Number | null => {
  const reads: Reading = measuredIndicators[code].reads;
  const sums = sumsOfIndicator(code, place, release.cells, release.cubes, counties.length);
  if (sums === null || reads.from === 'nowhere') return null;
  const many = reads.from === 'persons' ? municipalitiesIn(place) : countiesIn(place);
  const told =
    reads.from === 'persons'
      ? new Set<string>(figureStatuses)
      : new Set(cellsIn(release.cubes, reads.cube, place).map(({ labels }) => labels.join(' ')));
  const added = (labels: readonly string[]) =>
    sumsOf(labels.filter((label) => told.has(label)).length, told.size) * many;
  const part = { value: sums.part, sums: added(reads.part) };
  const whole = { value: sums.whole, sums: added(reads.of) };
  const isTooFar = sums.all < 10 && sums.isPartOfAll;
  return {
    quarter: release.quarter,
    part: isTooFar || sums.whole < 10 ? null : sums.part,
    whole: isTooFar ? null : sums.whole,
    share: isTooFar ? null : shareOf(part, whole),
    sums: { part, whole },
  };
};

const own = (code: MeasuredCode, place: string, published: readonly Frozen[]): readonly Number[] =>
  published.flatMap((release) => {
    const number = numberOf(code, place, release);
    return number === null ? [] : [number];
  });

const isByTheYear = (code: MeasuredCode, place: string): boolean =>
  measuredIndicators[code].reads.from === 'cube' && place.length === 4;

/** The newest quarters put together, where the newest alone is too small for a share. */
const pooledOf = (code: MeasuredCode, place: string, numbers: readonly Number[]) => {
  const newest = numbers.at(-1);
  if (isByTheYear(code, place) || newest === undefined || newest.share !== null || numbers.length < 2)
    return null;
  const last = numbers.slice(-pooledQuarters);
  const part = pooled(last.map(({ sums }) => sums.part));
  const whole = pooled(last.map(({ sums }) => sums.whole));
  const together = shareOf(part, whole);
  return together === null ? null : { ...newest, part: part.value, whole: whole.value, share: together };
};

const newestOf = (code: MeasuredCode, place: string, published: readonly Frozen[]) => {
  const numbers = own(code, place, published);
  return pooledOf(code, place, numbers) ?? numbers.at(-1);
};

const beside = (place: string): readonly string[] => [...new Set([place, place.slice(0, 2), '0'])];

const comparedTable = (code: MeasuredCode, place: string, published: readonly Frozen[]) => {
  const found = beside(place).flatMap((where) => {
    const number = newestOf(code, where, published);
    if (number === undefined) return [];
    const of = isByTheYear(code, where) ? number.quarter.slice(0, 4) : period(number.quarter);
    return [{ where, number, of }];
  });
  const isOfSeveral = new Set(found.map(({ of }) => of)).size > 1;
  const rows = found.map(({ where, number, of }) => [
    ...[isOfSeveral ? `${placeName(where)} (${of})` : placeName(where)],
    ...[share(number.share), range(number.share), `${count(number.part)} / ${count(number.whole)}`],
  ]);
  return rows.length < 2 ? [] : [rows];
};

const others = (code: MeasuredCode) =>
  trondelag2024
    .filter(({ indicator }) => indicator === code)
    .toReversed()
    .map(({ title, period: when, unit, values }) => ({
      title,
      rows: values
        // as Norwegian sorts: «aa» comes last
        .toSorted(([one], [other]) => one.localeCompare(other, 'nb'))
        .map(([, label, value]) => [
          ...[label === '' ? title : label, 'Fylke 50', when],
          unit === 'people' ? count(value) : `${String(value).replace('.', ',')} %`,
        ]),
    }));

/** Of how many it is, and, where it is counted by what they do, when that was last confirmed. */
const amongAndConfirmed = (
  code: MeasuredCode,
  place: string,
  published: readonly Frozen[],
): readonly string[] => {
  const everybody = own('followed_up_by_status', place, published).at(-1)?.whole ?? null;
  return [count(everybody), ...('by' in measuredIndicators[code] ? confirmedIn(place, published) : [])];
};

const confirmedIn = (place: string, published: readonly Frozen[]): readonly string[] => {
  const release = published.at(-1);
  return release === undefined ? [] : confirmed(inYear({ place }, { release, before: undefined, place }));
};

/** One indicator on its page: its newest number, its table, the county and all beside it, and what others say. */
const indicatorOf = (code: MeasuredCode, place: string, published: readonly Frozen[]): Expected => {
  const numbers = own(code, place, published);
  const newest = newestOf(code, place, published);
  const isYear = isByTheYear(code, place);
  // of Trøndelag alone, so that it stands where all are told of
  const external = place === '0' ? others(code) : [];
  const table = numbers
    .map(({ quarter, share: shown, part, whole }) => [
      ...[isYear ? quarter.slice(0, 4) : period(quarter), share(shown, ':'), range(shown, '')],
      `${count(part)} / ${count(whole)}`,
    ])
    .toReversed();
  const together = pooledOf(code, place, numbers);
  const shown = newest?.share ?? null;
  return {
    tables: [
      ...(numbers.length === 0 ? [] : [table]),
      ...comparedTable(code, place, published),
      ...external.map(({ rows }) => rows),
    ],
    said: [
      ...(shown === null ? [] : [share(shown), range(shown)]),
      ...(shown === null ? [] : [count(newest?.part ?? null), count(newest?.whole ?? null)]),
      ...(isYear && newest !== undefined ? [newest.quarter.slice(0, 4)] : []),
      ...(together === null ? [] : [String(numbers.slice(-pooledQuarters).length)]),
      // titles of others, with their years and how many
      ...external.map(({ title }) => title),
      ...external.flatMap(() => ['2018', '2023', '2024']),
      ...amongAndConfirmed(code, place, published),
      ...(code === 'outside' && place === '0' ? ['45 %', '2024', '25 %', '2034'] : []),
      '0',
    ],
  };
};

/** Every indicator by its name; an indicator that serves several goals stands several times. */
export const indicatorsOf = (place: string, published: readonly Frozen[]): ReadonlyMap<string, Expected> => {
  const everybody = own('followed_up_by_status', place, published).at(-1)?.whole ?? null;
  return new Map([
    [
      '',
      {
        tables: [],
        said: [count(everybody), ...confirmedIn(place, published), '2024', '2026', '2029', '2034'],
      },
    ],
    ...allMeasured.map((code): [string, Expected] => [
      nb.indicators.names[code],
      indicatorOf(code, place, published),
    ]),
  ]);
};
