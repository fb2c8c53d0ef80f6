import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ReadTable } from '../src/files/read-table.ts';
import { readTable } from '../src/files/read-table.ts';

const folder = new URL('reference/', import.meta.url);

/** A file of the reference tables. */
export const referenceFile = (name: string): string => new URL(name, folder).pathname;

interface Summary {
  readonly margin_bound_B: number;
}

const isSummaries = (value: unknown): value is Readonly<Record<string, Summary>> =>
  typeof value === 'object' && value !== null;

const summaries: unknown = JSON.parse(readFileSync(referenceFile('lp_summary.json'), 'utf8'));

/** The ten reference tables, and the bound of each rounded one. */
export const references = Object.entries(isSummaries(summaries) ? summaries : {}).map(([name, summary]) => ({
  name,
  bound: summary.margin_bound_B,
}));

export const referenceTable = (name: string): Promise<ReadTable> =>
  readTable(referenceFile(`${name}_inner.csv`), referenceFile(`${name}_membership.json`));

/** Rows of a reference file by column. */
export const referenceRows = (name: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(referenceFile(name)), { columns: true });
