import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csv } from '../command-line/write-csv.ts';
import { sumOf } from '../table/count-table.ts';
import { checks } from '../audit/finding.ts';
import type { MadeRelease } from './make-release.ts';

/** What a release says of itself. */
export interface About {
  readonly period: string;
  readonly base: number;
  readonly solver: string;
}

const what = {
  interval: 'no shown number can be narrowed below what rounding promises',
  group:
    'of no group can it be proved that all have one status, even by who knows every name, age and gender',
  personal: 'nor by who has had some of them as cases',
  form: 'every number is a multiple of the base and within its bound',
  difference: 'nor can the difference between a filter and a narrower one',
} as const satisfies Record<(typeof checks)[number], string>;

/** Nobody's own cases are known where only a file of persons is. */
const asked = checks.filter((check) => check !== 'personal');

const reportText = ({ report, mended }: MadeRelease, { period, base, solver }: About): string =>
  [
    `# Audit of ${period}`,
    '',
    `Keyed controlled rounding to base ${String(base)}, ${solver}. Everything shown is a sum of the inner cells in inner.csv.`,
    '',
    `- ${String(report.checked.innerCells)} inner cells, ${String(report.checked.publishedCells)} published cells, ${String(report.checked.parts)} areas.`,
    `- Rounded anew after an audit: ${String(mended)} times.`,
    ...asked.map((check) => `- ${check}: passed; ${what[check]}.`),
    '- personal: not asked; nothing was given about who has had which cases.',
    '',
  ].join('\n');

/** Writes the files of a release beside the folder that is asked for, and puts them there when all are written. */
export const writeRelease = async (folder: string, made: MadeRelease, about: About): Promise<void> => {
  const { table, rounded } = made.released;
  const beside = `${folder}.new`;
  const inner = table.inner.map(({ labels }, cell) => [...labels, rounded[cell] ?? 0]);
  const published = table.published.map((cell) => [...cell.labels, sumOf(cell, rounded)]);
  const { checked } = made.report;
  const summary = { method: 'keyed controlled rounding', ...about, checked, mended: made.mended };
  const files = {
    'inner.csv': csv([[...table.dimensions, 'rounded'], ...inner]),
    'tables.csv': csv([[...table.dimensions, 'rounded'], ...published]),
    'audit.md': reportText(made, about),
    'release.json': `${JSON.stringify(summary, null, 2)}\n`,
  };
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(beside, name), text);
  await rename(beside, folder);
};
