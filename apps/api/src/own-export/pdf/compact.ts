import type { PartName } from '../parts/all.ts';

/** Many short rows stand in a table: field by field what each column says. */
export interface TableOf {
  readonly columns: readonly (readonly string[])[];
  /** How the width is shared, in parts. */
  readonly parts: readonly number[];
}

/** So that a year of the log is a few sheets. A value that has no column stands in the last, with its label. */
export const inTables: Partial<Record<PartName, TableOf>> = {
  accessLog: {
    columns: [
      ['at'],
      ['actorName', 'actorServiceName', 'actorRole'],
      ['action', 'categories'],
      ['basis', 'purpose'],
    ],
    parts: [3, 4, 5, 5],
  },
  sharings: { columns: [['serviceName'], ['category'], ['from'], ['until']], parts: [4, 3, 3, 3] },
};

/** Rows that say one thing each stand in one line: who and when, then what. */
export const inLines: Partial<
  Record<PartName, { readonly lead: readonly string[]; readonly first: string }>
> = {
  caseEvents: { lead: ['at', 'byName'], first: 'kind' },
  planHistory: { lead: ['at', 'byName'], first: 'verb' },
};

/** What every ordinary row of the log says; said only when it is otherwise. */
export const ordinary: Readonly<Record<string, readonly unknown[]>> = {
  allowed: [true],
  inList: [false],
  rowCount: [0, 1],
};

/** For machines: on paper stands «Fikk se: Nei», and what the legal basis is called. */
export const fileOnly: readonly string[] = ['rule', 'basisCode'];
