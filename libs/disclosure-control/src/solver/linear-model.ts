import type { ModelData, VariableType } from 'highs';

/** A number that stands in a row: how often a column counts in it. */
export type Term = readonly [column: number, coefficient: number];

/** lower ≤ Σ coefficient · column ≤ upper. */
export interface Row {
  readonly terms: readonly Term[];
  readonly lower: number;
  readonly upper: number;
}

export interface Column {
  readonly lower: number;
  readonly upper: number;
  readonly cost: number;
  /** Whether only whole numbers fit. */
  readonly whole: boolean;
}

/** What is known of some numbers, and what they cost. */
export interface LinearModel {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const CONTINUOUS: VariableType = 0;
const INTEGER: VariableType = 1;

/** The model as the solver takes it: rows one after the other. */
export const modelData = ({ columns, rows }: LinearModel): ModelData => {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    integrality: columns.map(({ whole }) => (whole ? INTEGER : CONTINUOUS)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap(({ terms }) => terms.map(([column]) => column)),
      values: rows.flatMap(({ terms }) => terms.map(([, coefficient]) => coefficient)),
    },
  };
};
