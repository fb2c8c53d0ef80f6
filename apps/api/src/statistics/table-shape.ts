import type { CubeCode } from '#domain/release/cubes';

/** A value of a variable, by its code. */
export interface Value {
  readonly code: string;
  readonly label: string;
  /** What it is counted in, where the values of a variable are of several kinds. */
  readonly unit?: string;
}

/** Other values for a variable: some of its own, or sums of them. */
export interface CodeList {
  readonly id: string;
  readonly label: string;
  readonly type: 'Valueset' | 'Aggregation';
  readonly values: readonly (Value & { readonly of: readonly string[] })[];
}

/** A variable of a table, with its values in order. */
export interface Variable {
  readonly code: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly role?: 'time' | 'geo' | 'metric';
  /** The value that stands for all of them, where the variable may be left out. */
  readonly total?: string;
  readonly codeLists?: readonly CodeList[];
}

/** What the numbers of a table are read from. */
export type Reads =
  | { readonly from: 'persons' }
  | { readonly from: 'cube'; readonly cube: CubeCode }
  | { readonly from: 'indicators' };

/** A table as clients see it: what it is about, and its variables: the place first, the time last. */
export interface TableShape {
  readonly id: string;
  readonly label: string;
  readonly variables: readonly Variable[];
  readonly notes: readonly string[];
  readonly source: string;
  /** What is counted, as a unit. */
  readonly unit: string;
  /** When the newest figures in it were made. */
  readonly updated: Date;
  readonly language: string;
  readonly reads: Reads;
  /** What protects it, and which release each period comes from. */
  readonly protection: {
    readonly method: string;
    readonly base: number;
    readonly releases: readonly { readonly period: string; readonly id: string }[];
  };
  /** What has been decided about the numbers beside them, where something has. */
  readonly decided?: object;
  /** What each of the numbers is a share of, and what it is counted from, where they differ. */
  readonly described?: readonly object[];
}

/** A sign in the place of a number: not shown, not there, or a share that is only called low or high. */
export type Sign = ':' | '..' | '<10' | '>90';

/** What stands at a combination of codes, one for each variable in their order. */
export type Reader = (codes: readonly string[]) => number | Sign;

export interface Answered {
  readonly shape: TableShape;
  /** The variables with the values that were chosen. */
  readonly variables: readonly Variable[];
  /** Row by row, the last variable quickest. */
  readonly values: readonly (number | Sign)[];
}
