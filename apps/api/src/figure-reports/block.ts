import type { Shape } from '../paper/shapes.ts';

/** A part of a report, whatever it is written as. */
export type Block =
  | { readonly kind: 'heading' | 'text' | 'quiet'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ReportTable
  | ReportBars
  | ReportPicture
  /** What follows begins on a new sheet. */
  | { readonly kind: 'sheet' };

export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell names its row; the others are numbers, signs and words. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Every row, where `rows` is cut to the largest: for a spreadsheet, which has room. */
  readonly whole?: readonly (readonly (string | number)[])[];
  /** How the width is shared. */
  readonly parts: readonly number[];
}

/** A picture with every number printed; those who listen hear `said`. */
export interface ReportBars {
  readonly kind: 'bars';
  readonly said: string;
  readonly bars: readonly { readonly label: string; readonly value: number | string }[];
}

/** A picture of shapes, as wide as the text; every number in it is shown, and those who listen hear `said`. */
export interface ReportPicture {
  readonly kind: 'picture';
  readonly said: string;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** The same for a phone, where letters of the wide one would be too small to read. */
  readonly narrow: { readonly height: number; readonly shapes: readonly Shape[] };
}

/** A whole report in words and shown numbers, before it is set as anything. */
export interface WrittenReport {
  readonly title: string;
  readonly blocks: readonly Block[];
}
