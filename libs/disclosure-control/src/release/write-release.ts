import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csv } from '../files/write-csv.ts';
import { sumOf } from '../table/count-table.ts';
import { type Check, checks } from '../audit/finding.ts';
import type { MadeRelease } from './make-release.ts';

/** What a release says of itself. */
export interface About {
  readonly period: string;
  readonly base: number;
  readonly solver: string;
}

/** What it means that a check was passed. */
const meaning = {
  interval: 'no shown number can be narrowed below what rounding promises',
  group:
    'of no group can it be proved that all have one status, even by who knows every name, age and gender',
  personal: 'nor by who has had some of them as cases',
  form: 'every number is a multiple of the base and within its bound',
  difference: 'nor can the difference between a filter and a narrower one',
} as const satisfies Record<Check, string>;

/** A release has passed every check that was asked; whose cases nobody named, nobody could ask about. */
const lineOf = (check: Check, known: number): string =>
  check === 'personal' && known === 0
    ? '- personal: not asked; nothing was given about who has had which cases.'
    : `- ${check}: passed; ${meaning[check]}.`;

const reportText = ({ report, mended }: MadeRelease, { period, base, solver }: About): string => {
  const { innerCells, publishedCells, parts, known } = report.checked;
  return [
    `# Audit of ${period}`,
    '',
    `Keyed controlled rounding to base ${String(base)}, ${solver}. Everything shown is a sum of the inner cells in inner.csv.`,
    '',
    `- ${String(innerCells)} inner cells, ${String(publishedCells)} published cells, ${String(parts)} areas.`,
    `- Rounded anew after an audit: ${String(mended)} times.`,
    ...checks.map((check) => lineOf(check, known)),
    '',
  ].join('\n');
};

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
