import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { type DimensionRole, type ExternalDimension, type ExternalTable, placeOf } from './table.ts';

/** Which dimension says where, when and what; every other one is held at one of its categories. */
export interface SeriesMapping {
  /** A dimension's code, or one place for all. */
  readonly place: { readonly dimension: string } | { readonly fixed: string };
  readonly time: { readonly dimension: string } | { readonly fixed: string };
  /** The dimension whose categories stand beside each other in the series; null for a single number. */
  readonly part: string | null;
  readonly held: Readonly<Record<string, string>>;
}

/** One value of a series. */
export interface SeriesPoint {
  /** 0 for the country, a county's two digits or a municipality's four. */
  readonly place: string;
  /** A year, a quarter as 2026Q3, or years together as 2019-2021. */
  readonly period: string;
  readonly part: string;
  readonly partLabel: string;
  readonly value: number | null;
  readonly sign: string;
}

/** The points of a mapped table, and the codes that nothing here stands for. */
export interface Mapped {
  readonly points: readonly SeriesPoint[];
  readonly leftOut: readonly string[];
}

/** The part of a series that has none. */
export const wholePart = 'total';

/** A place as Laget writes it; null for one that is no country, county or municipality. */
export const placeCode = (code: string): string | null => {
  const digits = /^(?:[KF][-_]?)?(\d{1,4})$/.exec(code.trim())?.[1];
  if (digits === undefined) return null;
  if (/^0+$/.test(digits)) return '0';
  return digits.length === 2 || digits.length === 4 ? digits : null;
};

/** A period as Laget writes it; null for what is neither a year, a quarter nor years together. */
export const periodCode = (code: string): string | null => {
  const text = code.trim().replace('_', '-');
  if (/^\d{4}$/.test(text)) return text;
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  // some banks write one year as from and to
  if (years !== null) return years[1] === years[2] ? (years[1] ?? null) : text;
  const quarter = /^(\d{4})[KQ]([1-4])$/.exec(text);
  return quarter === null ? null : `${quarter[1] ?? ''}Q${quarter[2] ?? ''}`;
};

type Given = { readonly table: ExternalTable; readonly mapping: SeriesMapping };

const chosen = ({ place, time, part }: SeriesMapping): readonly string[] => [
  ...('dimension' in place ? [place.dimension] : []),
  ...('dimension' in time ? [time.dimension] : []),
  ...(part === null ? [] : [part]),
];

const isOpen = (code: string, { table, mapping }: Given): boolean => {
  const dimension = table.dimensions.find((one) => one.code === code);
  const held = Object.hasOwn(mapping.held, code) ? mapping.held[code] : undefined;
  return dimension?.categories.every((category) => category.code !== held) ?? true;
};

const mappingRules = {
  place_unknown: ({ mapping: { place } }) => 'fixed' in place && placeCode(place.fixed) === null,
  time_unknown: ({ mapping: { time } }) => 'fixed' in time && periodCode(time.fixed) === null,
  dimension_unknown: ({ table, mapping }) =>
    chosen(mapping).some((code) => table.dimensions.every((one) => one.code !== code)),
  dimension_twice: ({ mapping }) => new Set(chosen(mapping)).size !== chosen(mapping).length,
  dimension_open: (given) =>
    given.table.dimensions.some(({ code }) => !chosen(given.mapping).includes(code) && isOpen(code, given)),
  point_twice: (given) => {
    const { points } = pointsOf(given.table, given.mapping);
    const named = points.map(({ place, period, part }) => JSON.stringify([place, period, part]));
    return new Set(named).size !== named.length;
  },
  nothing_left: (given) => pointsOf(given.table, given.mapping).points.length === 0,
} as const satisfies BlockerRules<Given>;
export type MappingBlocker = keyof typeof mappingRules;

/** Why the mapping does not make a series of the table; empty means it does. */
export const mappingBlockers = (table: ExternalTable, mapping: SeriesMapping): MappingBlocker[] =>
  blockersIn(mappingRules, { table, mapping });

const categoriesAt = (table: ExternalTable, code: string | null) =>
  table.dimensions.find((one) => one.code === code)?.categories ?? [];

interface Axis {
  readonly dimension: string | null;
  readonly at: number;
  readonly code: string;
  readonly label: string;
}

const axis = (table: ExternalTable, way: SeriesMapping['place']): readonly Axis[] =>
  'fixed' in way
    ? [{ dimension: null, at: 0, code: way.fixed, label: '' }]
    : categoriesAt(table, way.dimension).map(({ code, label }, at) => ({
        dimension: way.dimension,
        at,
        code,
        label,
      }));

const partsOf = (table: ExternalTable, part: string | null): readonly Axis[] =>
  part === null
    ? [{ dimension: null, at: 0, code: wholePart, label: '' }]
    : categoriesAt(table, part).map(({ code, label }, at) => ({ dimension: part, at, code, label }));

/** The points that the mapping makes of the table. What has neither place nor period here is left out, and named. */
export const pointsOf = (table: ExternalTable, mapping: SeriesMapping): Mapped => {
  const sizes = table.dimensions.map(({ categories }) => categories.length);
  const heldAt = table.dimensions.map(({ code, categories }) =>
    Math.max(
      0,
      categories.findIndex((one) => one.code === mapping.held[code]),
    ),
  );
  const valueAt = (...axes: readonly Axis[]): number =>
    placeOf(
      sizes,
      table.dimensions.map(
        ({ code }, at) => axes.find(({ dimension }) => dimension === code)?.at ?? heldAt[at] ?? 0,
      ),
    );
  const [places, times] = [axis(table, mapping.place), axis(table, mapping.time)];
  const points = places.flatMap((where) => {
    const place = placeCode(where.code);
    return times.flatMap((when) => {
      const period = periodCode(when.code);
      if (place === null || period === null) return [];
      return partsOf(table, mapping.part).map((what) => {
        const at = valueAt(where, when, what);
        const value = table.values[at] ?? null;
        return { place, period, part: what.code, partLabel: what.label, value, sign: table.signs[at] ?? '' };
      });
    });
  });
  const leftOut = [
    ...places.filter(({ code }) => placeCode(code) === null),
    ...times.filter(({ code }) => periodCode(code) === null),
  ].map(({ code }) => code);
  return { points, leftOut };
};

const isYears = (code: string): boolean => /^(?:19|20)\d\d/.test(code) && periodCode(code) !== null;

/** The dimension that is about this; where the table says of none what it is about, the one that looks like it. */
const about = ({ dimensions }: ExternalTable, role: DimensionRole): string | undefined => {
  const said = dimensions.find((one) => one.role === role)?.code;
  if (said !== undefined || dimensions.some((one) => one.role !== null)) return said;
  const looks = (one: ExternalDimension): boolean =>
    role === 'time'
      ? one.categories.every(({ code }) => isYears(code))
      : /^(?:region|geo|fylke|kommune|bosted)$/i.test(one.code) &&
        one.categories.some(({ code }) => placeCode(code) !== null);
  return dimensions.find(looks)?.code;
};

/** The mapping that the table itself suggests: what it says is place and time, and the first category of the rest. */
export const suggestedMapping = (table: ExternalTable): SeriesMapping => {
  const [geo, time] = [about(table, 'geo'), about(table, 'time')];
  return {
    place: geo === undefined ? { fixed: '' } : { dimension: geo },
    time: time === undefined ? { fixed: '' } : { dimension: time },
    part: null,
    held: Object.fromEntries(
      table.dimensions
        .filter(({ code }) => code !== geo && code !== time)
        .map(({ code, categories }) => [code, categories[0]?.code ?? '']),
    ),
  };
};
