/** A value of a series that others publish. */
interface Value {
  readonly place: string;
  readonly period: string;
  readonly part: string;
  readonly value: number | null;
}

/** A series that others publish, as it stands. */
interface Series {
  readonly title: string;
  readonly source: string;
  readonly unit: string;
  readonly values: readonly Value[];
}

/** Where those who were outside were later; `inside` and `outside` are asked for, `emigrated` is where the series says it. */
export const laterParts = ['inside', 'outside', 'emigrated'] as const;
export type LaterPart = (typeof laterParts)[number];

/** What a series of others says of who comes in again: shares in percent of those who were outside in the beginning. */
export interface PersistenceOfOthers {
  readonly title: string;
  readonly source: string;
  readonly place: string;
  readonly period: string;
  readonly parts: readonly { readonly part: LaterPart; readonly percent: number }[];
  readonly outsideInAll: number;
  /** How many percent were outside in the beginning, where a series of the same place says it. */
  readonly start: { readonly period: string; readonly percent: number } | null;
}

const valueOf = (values: readonly Value[], part: string): number | null =>
  values.find((value) => value.part === part)?.value ?? null;

/** The values of each place in each period, together. */
const together = (values: readonly Value[]): readonly (readonly Value[])[] => {
  const keys = new Set(values.map(({ place, period }) => `${place} ${period}`));
  return [...keys].map((key) => values.filter(({ place, period }) => `${place} ${period}` === key));
};

const startOf = (series: readonly Series[], place: string, before: string): PersistenceOfOthers['start'] => {
  const found = series
    .flatMap(({ values }) => together(values))
    .filter((values) => valueOf(values, 'outside_in_all') === null)
    .flat()
    .find((value) => value.part === 'outside' && value.place === place && value.period < before);
  return found?.value == null ? null : { period: found.period, percent: found.value };
};

const read = (series: readonly Series[], one: Series): PersistenceOfOthers | undefined => {
  for (const values of together(one.values)) {
    const [first] = values;
    const outsideInAll = valueOf(values, 'outside_in_all');
    const parts = laterParts.flatMap((part) => {
      const percent = valueOf(values, part);
      return percent === null ? [] : [{ part, percent }];
    });
    const said = parts.map(({ part }) => part);
    if (first === undefined || outsideInAll === null || !said.includes('inside') || !said.includes('outside'))
      continue;
    const { title, source } = one;
    const { place, period } = first;
    return { title, source, place, period, parts, outsideInAll, start: startOf(series, place, period) };
  }
  return undefined;
};

/** The newest series in percent that says it; null where none stands, as when it was taken back. */
export const persistenceOfOthers = (newestFirst: readonly Series[]): PersistenceOfOthers | null => {
  const series = newestFirst.filter(({ unit }) => unit === 'percent');
  return series.map((one) => read(series, one)).find((found) => found !== undefined) ?? null;
};
