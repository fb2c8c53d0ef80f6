import {
  allMeasured,
  isCountedByTheYear,
  type MeasuredCode,
  type MeasuredIndicator,
  measuredIndicators,
  type NotMeasured,
  type Reading,
} from '#domain/indicator/measured';
import {
  isMixedIn,
  isTold,
  type OwnNumber,
  ownNumbers,
  pooledNumber,
  type ShownLabels,
} from '#domain/indicator/own-number';
import { pooledQuarters } from '#domain/indicator/share';
import { sourceOf, unitOf } from '#domain/indicator/described';
import { showsMissionAim } from '#domain/indicator/mission-aims';
import { versionBreaksByIndicator } from '#domain/indicator/version-breaks';
import { countyOf } from '#domain/release/cube';
import { inOneDivision } from '#domain/release/one-division';
import { country } from '#domain/release/cubes';
import { whyNotDivided } from '#domain/release/floor';
import type { ReleaseSummary } from '../releases/releases.dto.ts';
import type {
  IndicatorAimStands,
  IndicatorBreakStands,
  IndicatorExternal,
  IndicatorPlace,
  IndicatorShown,
  MissionAimShown,
} from './indicators.dto.ts';

export type PublishedRelease = Pick<
  ReleaseSummary,
  'id' | 'quarter' | 'period' | 'places' | 'floor' | 'cutOff' | 'definitions'
>;

/** What a release shows of one label in the place; of the first cube where no cube is named. */
export interface CellRow {
  readonly [column: string]: unknown;
  readonly releaseId: string;
  readonly cube?: string;
  readonly label: string;
  readonly value: number;
  readonly places: number;
}

interface Read {
  readonly published: readonly PublishedRelease[];
  readonly place: string;
  readonly cells: readonly CellRow[];
  readonly aims: readonly (IndicatorAimStands & { readonly indicator: string })[];
  readonly breaks: readonly (Omit<IndicatorBreakStands, 'version'> & { readonly indicator: string })[];
  readonly missionAims: readonly (MissionAimShown & { readonly indicator: string })[];
  readonly external: readonly (IndicatorExternal & { readonly indicator: string })[];
}

/** All, the counties and the municipalities of the releases, by code. */
export const placesIn = (published: readonly PublishedRelease[]): IndicatorPlace[] => {
  const names = new Map<string, string>([['0', '']]);
  for (const { places } of published)
    for (const { number, name } of places) {
      names.set(countyOf(number), '');
      names.set(number, name);
    }
  return [...names]
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
};

/** How many by label; all together are divided as the least divided county. */
const valuesOf = (cube: string, cells: readonly CellRow[]): Readonly<Record<string, number>> => {
  const alike = inOneDivision(
    cube,
    cells.map(({ label, value }) => ({ labels: label.split(' '), value })),
  );
  const sums = Map.groupBy(alike, ({ labels }) => labels.join(' '));
  return Object.fromEntries(
    [...sums].map(([label, same]) => [label, same.reduce((sum, { value }) => sum + value, 0)]),
  );
};

/** What each release that has the cube in the place shows of it, oldest first. */
const releasesWith = (reads: Reading, { published, cells, place }: Read): readonly ShownLabels[] => {
  const cube = reads.from === 'cube' ? reads.cube : undefined;
  return published.flatMap(({ id, quarter, floor, places: municipalities }) => {
    // a part of the followed-up is a division of them, also where it is the whole of a share
    if (whyNotDivided(floor, place, 'whole') !== null) return [];
    const own = cells.filter((cell) => cell.releaseId === id && cell.cube === cube);
    const there = Math.max(0, ...own.map(({ places }) => places));
    // all are the sum of every county: where one of them lacks the cube, there is no such sum
    const counties = new Set(municipalities.map(({ number }) => countyOf(number))).size;
    if (there < (reads.from === 'cube' && place === country ? counties : 1)) return [];
    const values = valuesOf(cube ?? '', own);
    return [{ quarter, values, places: there }];
  });
};

const whyNot = (
  reads: Reading,
  quarters: readonly ShownLabels[],
  merged: readonly ShownLabels[],
  { published, place }: Read,
): NotMeasured | null => {
  if (reads.from === 'nowhere') return reads.because;
  if (quarters.length > 0) return null;
  if (merged.length > 0) return 'merged';
  const newest = published.at(-1);
  return (newest && whyNotDivided(newest.floor, place, 'whole')) ?? 'not_released';
};

/** Each with what it stands for: a municipality's other cubes are of the whole year, whatever its release covers. */
const periodIn =
  ({ published }: Read, isPooled: boolean) =>
  ({ quarter }: Pick<OwnNumber, 'quarter'>): string =>
    isPooled
      ? quarter.slice(0, 4)
      : (published.find((release) => release.quarter === quarter)?.period ?? quarter);

const shown = (indicator: MeasuredCode, read: Read): IndicatorShown => {
  const { reads }: MeasuredIndicator = measuredIndicators[indicator];
  const there = reads.from === 'nowhere' ? [] : releasesWith(reads, read);
  const quarters = there.filter((one) => reads.from !== 'nowhere' && isTold(one, reads));
  const merged = there.filter((one) => reads.from !== 'nowhere' && isMixedIn(one, reads));
  // A municipality's other cubes are pooled before they are rounded.
  const isPooled = isCountedByTheYear(indicator, read.place);
  const pool =
    reads.from === 'nowhere' || isPooled ? null : pooledNumber(quarters.slice(-pooledQuarters), reads);
  const period = periodIn(read, isPooled);
  const dated = (number: OwnNumber) => ({ ...number, period: period(number) });
  const mine = <Row extends { readonly indicator: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.indicator === indicator);
  const external = mine(read.external);
  const [aim] = showsMissionAim(external) ? mine(read.missionAims) : [];
  return {
    indicator,
    unit: unitOf(indicator),
    source: sourceOf(indicator),
    missionAim: aim === undefined ? null : missionAimOf(aim),
    own: reads.from === 'nowhere' ? [] : ownNumbers(quarters, reads).map(dated),
    pooled: pool && dated(pool),
    notMeasured: whyNot(reads, quarters, merged, read),
    mergedIn: merged.map(period),
    external: external.map(externalOf),
    aims: mine(read.aims).flatMap(({ id, kind, percent, year, explanation, byName }) => [
      { id, kind, percent, year, explanation, byName },
    ]),
    breaks: [
      ...mine(read.breaks).map(({ id, onDay, kind, explanation, byName }) => ({
        ...{ id, onDay, kind, explanation, byName },
        version: null,
      })),
      ...newVersions(indicator, read),
    ].toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1)),
  };
};

const externalOf = ({ id, title, source, unit, values }: IndicatorExternal): IndicatorExternal => ({
  ...{ id, title, source, unit, values },
});

const missionAimOf = ({ goal, direction, changePercent, year, isFrom, source }: MissionAimShown) => ({
  ...{ goal, direction, changePercent, year, isFrom, source },
});

/** What follows from the releases themselves: counted from a day on by a newer version of the definition. */
const newVersions = (indicator: MeasuredCode, { published }: Read): IndicatorBreakStands[] =>
  versionBreaksByIndicator(published)
    .filter((one) => one.indicator === indicator)
    .map(({ rule, onDay, before, after }) => ({
      ...{ id: `${rule} ${after} ${onDay}`, onDay, kind: 'definition', explanation: '', byName: 'Laget' },
      version: { rule, before, after },
    }));

/** Every indicator, in the order of the rules. */
export const measured = (read: Read): IndicatorShown[] =>
  allMeasured.map((indicator) => shown(indicator, read));
