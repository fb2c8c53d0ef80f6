/** What a dimension is about, where the file says so. */
export type DimensionRole = 'time' | 'geo' | 'metric';

export interface ExternalCategory {
  readonly code: string;
  readonly label: string;
}

export interface ExternalDimension {
  readonly code: string;
  readonly label: string;
  readonly role: DimensionRole | null;
  readonly categories: readonly ExternalCategory[];
}

/** A table from outside, whatever file it came in: values in row-major order, the last dimension moving fastest. */
export interface ExternalTable {
  readonly title: string;
  readonly source: string;
  readonly updated: string;
  readonly dimensions: readonly ExternalDimension[];
  readonly values: readonly (number | null)[];
  /** Why a value is not there, by its place: «:», «..» and the like. */
  readonly signs: Readonly<Record<number, string>>;
}

/** What is wrong with a file, and where in it. */
export interface ReadProblem {
  readonly code:
    | 'not_json'
    | 'not_a_table'
    | 'too_many_cells'
    | 'too_many_dimensions'
    | 'too_many_values'
    | 'dimension_unclear'
    | 'categories_unclear'
    | 'values_unclear'
    | 'row_twice'
    | 'text_too_long';
  /** The dimension, row or field; empty for the whole. */
  readonly at: string;
}

export type ReadTable = { readonly table: ExternalTable } | { readonly problems: readonly ReadProblem[] };

/** More is not a series to stand beside ours. */
export const mostCells = 100_000;
export const mostDimensions = 12;
export const longestText = 500;

/** The places of the values of one category of each dimension: `at` holds one index a dimension. */
export const placeOf = (sizes: readonly number[], at: readonly number[]): number =>
  sizes.reduce((place, size, dimension) => place * size + (at[dimension] ?? 0), 0);
