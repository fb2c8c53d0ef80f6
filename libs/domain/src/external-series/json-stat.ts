import { type Fields, fieldIn, isCount, isFields, isList, isText, textIn } from './shape.ts';
import {
  type DimensionRole,
  type ExternalCategory,
  type ExternalDimension,
  longestText,
  mostCells,
  mostDimensions,
  type ReadProblem,
  type ReadTable,
} from './table.ts';

const problem = (code: ReadProblem['code'], at = ''): { problems: readonly ReadProblem[] } => ({
  problems: [{ code, at }],
});

/** Codes in their order, from a list or from a table of places; null where two share a place or one is missing. */
export const codesIn = (index: unknown, label: unknown, size: number): readonly string[] | null => {
  const given = index ?? (size === 1 && isFields(label) ? Object.keys(label) : undefined);
  const codes = isList(given)
    ? given.filter(isText)
    : isFields(given)
      ? Object.entries(given)
          .toSorted(([, a], [, b]) => Number(a) - Number(b))
          .filter(([, at], place) => at === place)
          .map(([code]) => code)
      : [];
  return codes.length === size && new Set(codes).size === size ? codes : null;
};

/** Codes with their labels; a code that has none is its own. */
export const labelsIn = (
  codes: readonly string[] | null,
  labels: unknown,
): readonly ExternalCategory[] | null =>
  codes?.map((code) => ({ code, label: (isFields(labels) ? textIn(labels, code) : '') || code })) ?? null;

const categoriesOf = (dimension: Fields, size: number): readonly ExternalCategory[] | null => {
  const category = fieldIn(dimension, 'category');
  if (!isFields(category)) return null;
  const labels = fieldIn(category, 'label');
  return labelsIn(codesIn(fieldIn(category, 'index'), labels, size), labels);
};

/** What a data set says that a dimension is about. */
export const roleOf = (roles: unknown, code: string): DimensionRole | null => {
  if (!isFields(roles)) return null;
  const has = (role: DimensionRole): boolean => {
    const list = fieldIn(roles, role);
    return isList(list) && list.includes(code);
  };
  if (has('time')) return 'time';
  if (has('geo')) return 'geo';
  return has('metric') ? 'metric' : null;
};

/** One entry for each place, from a list or from a table of those that are there; null where a place does not exist. */
const placed = (given: unknown, cells: number): readonly unknown[] | null => {
  if (isList(given)) return given.length === cells ? given : null;
  if (!isFields(given)) return null;
  const entries = Object.entries(given);
  if (entries.some(([at]) => !/^\d+$/.test(at) || Number(at) >= cells)) return null;
  const found: unknown[] = Array.from({ length: cells }, () => null);
  for (const [at, value] of entries) found[Number(at)] = value;
  return found;
};

const isValue = (given: unknown): given is number | null =>
  given === null || (typeof given === 'number' && Number.isFinite(given));

const signsIn = (status: unknown, cells: number): Readonly<Record<number, string>> => {
  const each = isText(status) ? Array.from({ length: cells }, () => status) : placed(status, cells);
  return Object.fromEntries(
    (each ?? []).flatMap((sign, at) => (isText(sign) && sign !== '' ? [[at, sign.slice(0, 10)]] : [])),
  );
};

const tooLong = (dimensions: readonly ExternalDimension[]): ExternalDimension | undefined =>
  dimensions.find(
    ({ label, categories }) =>
      label.length > longestText ||
      categories.some((one) => one.code.length > longestText || one.label.length > longestText),
  );

const dimensionsOf = (
  dataset: Fields,
  ids: readonly string[],
  sizes: readonly number[],
): readonly ExternalDimension[] | string => {
  const described = fieldIn(dataset, 'dimension');
  if (!isFields(described)) return '';
  const found: ExternalDimension[] = [];
  for (const [at, code] of ids.entries()) {
    const dimension = fieldIn(described, code);
    const categories = isFields(dimension) ? categoriesOf(dimension, sizes[at] ?? 0) : null;
    if (!isFields(dimension) || categories === null) return code;
    const label = textIn(dimension, 'label') || code;
    found.push({ code, label, role: roleOf(fieldIn(dataset, 'role'), code), categories });
  }
  return found;
};

/** A data set of JSON-stat 2.0, every field looked at before it is believed. https://json-stat.org/full/ */
export const readJsonStat = (dataset: Fields): ReadTable => {
  const ids = fieldIn(dataset, 'id');
  const sizes = fieldIn(dataset, 'size');
  if (!isList(ids) || !ids.every(isText) || !isList(sizes) || !sizes.every(isCount))
    return problem('not_a_table');
  if (ids.length === 0 || ids.length !== sizes.length || new Set(ids).size !== ids.length)
    return problem('not_a_table');
  if (ids.length > mostDimensions) return problem('too_many_dimensions');
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > mostCells) return problem('too_many_cells');
  const dimensions = dimensionsOf(dataset, ids, sizes);
  if (typeof dimensions === 'string') return problem('categories_unclear', dimensions);
  const long = tooLong(dimensions);
  if (long !== undefined) return problem('text_too_long', long.code.slice(0, longestText));
  const values = placed(fieldIn(dataset, 'value'), cells);
  if (values === null || !values.every(isValue)) return problem('values_unclear');
  return {
    table: {
      title: textIn(dataset, 'label').slice(0, longestText),
      source: textIn(dataset, 'source').slice(0, longestText),
      updated: textIn(dataset, 'updated').slice(0, longestText),
      dimensions,
      values,
      signs: signsIn(fieldIn(dataset, 'status'), cells),
    },
  };
};
