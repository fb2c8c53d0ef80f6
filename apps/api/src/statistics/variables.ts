import { countyOf } from '#domain/release/cube';
import { readPeriod, type ReleasePeriod } from '#domain/release/period';
import { exportedPeriod } from '#domain/statistics/period';
import { country, type Level, levelOf } from '#domain/statistics/shown-cells';
import type { Published } from './published.ts';
import type { CodeList, TableShape, Value, Variable } from './table-shape.ts';
import type { StatisticsWords } from './words/statistics-words.ts';

/** The municipalities and counties of releases by number, each as it was called in the newest. */
export const namesIn = (releases: readonly Pick<Published, 'places'>[]): ReadonlyMap<string, string> =>
  new Map(
    releases.flatMap(({ places }) =>
      places.flatMap(({ number, name, county }): readonly (readonly [string, string])[] => [
        [number, name],
        [countyOf(number), county],
      ]),
    ),
  );

/** What a place is called; a county's name may be missing. */
export const placeName = (
  place: string,
  names: ReadonlyMap<string, string>,
  words: StatisticsWords,
): string => {
  const level = levelOf(place);
  if (level === 'country') return words.country;
  const name = names.get(place) ?? '';
  return level === 'county' ? words.county(place, name) : name || place;
};

const placeLists = {
  vs_Land: 'country',
  vs_Fylker: 'county',
  vs_Kommuner: 'municipality',
} as const satisfies Record<string, Level>;

const listed = (values: readonly Value[], words: StatisticsWords): readonly CodeList[] =>
  Object.entries(placeLists).flatMap(([id, level]): CodeList[] => {
    const own = values.filter(({ code }) => levelOf(code) === level);
    if (own.length === 0) return [];
    const label = words.levels[level];
    return [{ id, label, type: 'Valueset', values: own.map((value) => ({ ...value, of: [value.code] })) }];
  });

/** The places of a table; everything together stands for a place that is left out, where it is there. */
export const region = (
  places: Iterable<string>,
  releases: readonly Published[],
  words: StatisticsWords,
): Variable => {
  const called = namesIn(releases);
  const codes = [...new Set(places)].toSorted();
  const values = codes.map((code) => ({ code, label: placeName(code, called, words) }));
  return {
    code: 'Region',
    label: words.variables.Region,
    role: 'geo',
    values,
    ...(codes.includes(country) ? { total: country } : {}),
    codeLists: listed(values, words),
  };
};

/** What the times of a table are, in PxWebApi's words; `Other` where they differ. */
const timeUnits = {
  quarter: 'Quarterly',
  half_year: 'HalfYear',
  year: 'Annual',
} as const satisfies Record<ReleasePeriod, string>;

export const timeUnitOf = (codes: readonly string[]): string => {
  const units = new Set(
    codes.map((code) => {
      const read = readPeriod(code.replace('K', 'Q'));
      return read === undefined ? 'Other' : timeUnits[read.covers];
    }),
  );
  const [unit = 'Other'] = units;
  return units.size === 1 ? unit : 'Other';
};

export const times = (releases: readonly Published[], words: StatisticsWords): Variable => ({
  code: 'Tid',
  label: releases.every(({ covers }) => covers === 'quarter') ? words.variables.Tid : words.someTimes,
  role: 'time',
  values: releases.map(({ period }) => ({
    code: exportedPeriod(period),
    // clients choose by label too, and write plain spaces
    label: words.period(period).replaceAll('\u00a0', ' '),
  })),
});

export const contents = (values: readonly Value[], words: StatisticsWords): Variable => ({
  code: 'ContentsCode',
  label: words.variables.ContentsCode,
  role: 'metric',
  values,
});

/** The one number that a table of persons has. */
export const persons = (words: StatisticsWords): Variable =>
  contents([{ code: 'Personer', label: words.people }], words);

/** What a table says of itself that follows from its releases. */
export const aboutReleases = (
  releases: readonly Published[],
): Pick<TableShape, 'updated' | 'protection'> => ({
  updated: new Date(Math.max(...releases.map(({ madeAt }) => madeAt.getTime()))),
  protection: {
    method: 'keyed controlled rounding',
    base: Math.max(...releases.map(({ base }) => base)),
    releases: releases.map(({ period, id }) => ({ period: exportedPeriod(period), id })),
  },
});

/** «…, etter region, alder og kvartal». */
export const labelBy = (about: string, variables: readonly Variable[], words: StatisticsWords): string =>
  `${about}${words.by(variables.filter(({ role }) => role !== 'metric').map(({ label }) => label))}`;
