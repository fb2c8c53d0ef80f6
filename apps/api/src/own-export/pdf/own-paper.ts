import { setImmediate } from 'node:timers/promises';
import type { ExportPart, OwnExport } from '../own-export.dto.ts';
import { whyNot } from '../why-not.ts';
import type { Table } from '../../paper/table.ts';
import type { PartName } from '../parts/all.ts';
import { inLines, inTables, type TableOf } from './compact.ts';
import { type Entry, entriesOf } from './entry.ts';
import { Paper } from '../../paper/paper.ts';
import type { PaperWords } from './paper-words.ts';
import { sayMoment } from './say.ts';

/** On paper there are at most so many rows of a part; the file has them all. */
export const rowsOnPaper = 500;

const besides = (entries: readonly Entry[], taken: readonly string[]): string[] =>
  entries.filter(({ field }) => !taken.includes(field)).map(({ label, said }) => `${label}: ${said}`);

/** What the named fields say, in their order. */
const saidIn = (entries: readonly Entry[], fields: readonly string[]): string[] =>
  fields.flatMap((field) => entries.filter((entry) => entry.field === field).map(({ said }) => said));

const tableFrom = (
  words: PaperWords,
  rows: readonly (readonly Entry[])[],
  { columns, parts }: TableOf,
): Table => ({
  heads: columns.map(([field = '']) => words.labels[field] ?? field),
  parts,
  rows: rows.map((entries) => {
    const cells = columns.map((fields) => saidIn(entries, fields).join(' · '));
    const rest = besides(entries, columns.flat());
    return [...cells.slice(0, -1), [cells.at(-1) ?? '', ...rest].filter((text) => text !== '').join(' · ')];
  }),
});

/** Rows that are read one by one. */
const writeRows = (paper: Paper, name: PartName, rows: readonly (readonly Entry[])[]): void => {
  const { lead, first } = inLines[name] ?? { lead: [], first: '' };
  for (const entries of rows) {
    if (lead.length > 0) {
      const what = [...saidIn(entries, [first]), ...besides(entries, [...lead, first])];
      paper.line(saidIn(entries, lead).join(', '), what.join(' · '));
      continue;
    }
    for (const { label, said, own } of entries)
      if (own) paper.own(label, said);
      else paper.line(label, said);
    paper.gap();
  }
};

const writePart = (paper: Paper, words: PaperWords, { name, rows, whole }: ExportPart): void => {
  paper.heading(words.headings[name]);
  const entries = rows.slice(0, rowsOnPaper).map((row) => entriesOf(words, name, row));
  const table = inTables[name];
  if (table === undefined) writeRows(paper, name, entries);
  else paper.table(tableFrom(words, entries, table));
  if (rows.length > rowsOnPaper || !whole) paper.paragraph(words.frame.firstRows(rowsOnPaper));
};

/** The young person's file for reading, in the language of the reader's pages. Others are served between two parts. */
export const ownPaper = async (
  { madeAt, parts, notIncluded }: OwnExport,
  words: PaperWords,
  by: string,
): Promise<Buffer> => {
  const { language, headings, frame } = words;
  const at = sayMoment(language, madeAt);
  const paper = new Paper({
    title: frame.title,
    language,
    sheet: {
      head: frame.title,
      whoFor: frame.whoFor,
      watermark: frame.printedBy(by, at),
      foot: (page, of) => frame.foot(at, page, of),
    },
  });
  paper.title(frame.title);
  paper.paragraph(frame.made(at));
  paper.paragraph(frame.care);
  const empty = parts.filter(({ rows }) => rows.length === 0);
  for (const part of parts.filter(({ rows }) => rows.length > 0)) {
    writePart(paper, words, part);
    await setImmediate();
  }
  paper.heading(frame.empty);
  paper.paragraph(empty.map(({ name }) => headings[name]).join(' · '));
  paper.heading(frame.notIncluded);
  const reasons = new Set(notIncluded.map(({ why }) => whyNot[why][language]));
  for (const reason of reasons) paper.paragraph(reason);
  return paper.end();
};
