/** A variable of a table, with its values in order. */
export interface Variable {
  readonly code: string;
  readonly label: string;
  readonly values: readonly { readonly code: string; readonly label: string }[];
  readonly role?: 'time' | 'geo' | 'metric';
  /** The value that stands for all of them, where the variable may be left out. */
  readonly total?: string;
}

/** A table as clients see it: what it is about, and its variables with the time last. */
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
  /** What protects it, and which release each period comes from. */
  readonly protection: {
    readonly method: string;
    readonly base: number;
    readonly releases: readonly { readonly period: string; readonly id: string }[];
  };
}

/** A sign in the place of a number. */
export type Sign = ':' | '..';

export interface Answered {
  readonly shape: TableShape;
  /** The variables with the values that were chosen. */
  readonly variables: readonly Variable[];
  /** Row by row, the last variable quickest. */
  readonly values: readonly (number | Sign)[];
}
