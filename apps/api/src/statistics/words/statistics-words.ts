import type { Level } from '#domain/statistics/shown-cells';
import type { IndicatorContents } from '../indicator-table.ts';

/** What the open figures say beside the words of the pages. */
export interface StatisticsWords {
  /** «Unge som følges opp i Laget», then by what. */
  readonly followedUp: string;
  readonly by: (variables: readonly string[]) => string;
  readonly variables: Readonly<
    Record<'Region' | 'Alder' | 'Kjonn' | 'Status' | 'ContentsCode' | 'Tid', string>
  >;
  /** The heading of time where not all of it are quarters. */
  readonly someTimes: string;
  readonly together: string;
  readonly people: string;
  readonly unit: string;
  readonly country: string;
  readonly county: (number: string, name: string) => string;
  readonly ages: (from: string) => string;
  /** A quarter, a half year or a year, as it is written: 2026Q3, 2026H1, 2026. */
  readonly period: (period: string) => string;
  readonly source: string;
  readonly reference: string;
  readonly notes: readonly string[];
  readonly languageName: string;
  /** What the lists of places of one kind are called. */
  readonly levels: Readonly<Record<Level, string>>;
  readonly fiveYears: string;
  /** Of the cubes beside the first: each person is in one cell, and a table may be missing. */
  readonly onePlaceOnce: string;
  /** That a municipality's figures of a cube are of the whole year. */
  readonly ofTheYear: string;
  readonly leftOut: string;
  /** Of a table in which a release put bins together. */
  readonly merged: string;
  readonly indicatorsOf: string;
  readonly indicator: string;
  readonly contents: Readonly<Record<IndicatorContents, string>>;
  readonly percent: string;
  readonly indicatorNotes: readonly string[];
}
