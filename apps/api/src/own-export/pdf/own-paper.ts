import { setImmediate } from 'node:timers/promises';
import type { ExportPart, OwnExport } from '../own-export.dto.ts';
import { whyNot } from '../why-not.ts';
import { entriesOf } from './entry.ts';
import { Paper } from '../../paper/paper.ts';
import type { PaperWords } from './paper-words.ts';
import { sayMoment } from './say.ts';

/** On paper there are at most so many rows of a part; the file has them all. */
export const rowsOnPaper = 500;

const writePart = (paper: Paper, words: PaperWords, { name, rows, whole }: ExportPart): void => {
  paper.heading(words.headings[name]);
  for (const row of rows.slice(0, rowsOnPaper)) {
    for (const { label, said, own } of entriesOf(words, name, row))
      if (own) paper.own(label, said);
      else paper.line(label, said);
    paper.gap();
  }
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
    quotes: frame.quotes,
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
