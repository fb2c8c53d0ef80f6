import { setImmediate } from 'node:timers/promises';
import { longDate } from '../../../../admin/src/i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../../../../admin/src/i18n/norwegian-time.ts';
import type { ExportPart, OwnExport } from '../own-export.dto.ts';
import { whyNot } from '../why-not.ts';
import { entriesOf } from './entry.ts';
import { headings } from './headings.ts';
import { Paper } from './paper.ts';

/** On paper there are at most so many rows of a part; the file has them all. */
export const rowsOnPaper = 500;

const writePart = (paper: Paper, { name, rows, whole }: ExportPart): void => {
  paper.heading(headings[name]);
  for (const row of rows.slice(0, rowsOnPaper)) {
    for (const { label, said, own } of entriesOf(name, row))
      if (own) paper.own(label, said);
      else paper.line(label, said);
    paper.gap();
  }
  if (rows.length > rowsOnPaper || !whole)
    paper.paragraph(`Her står de ${String(rowsOnPaper)} første. Resten står i filen for maskiner.`);
};

const dated = (at: string): string => `${longDate(dateInNorway(at))} ${clockTime(at)}`;

/** The young person's file for reading. Others are served between two parts. */
export const ownPaper = async ({ madeAt, parts, notIncluded }: OwnExport): Promise<Buffer> => {
  const paper = new Paper();
  paper.title('Det Laget har om deg');
  paper.paragraph(
    `Skrevet ut ${dated(madeAt)}. Dette er alt som er skrevet om deg og som du har rett til å se.`,
  );
  paper.paragraph('Pass godt på denne filen. Den som har den, kan lese alt.');
  const empty = parts.filter(({ rows }) => rows.length === 0);
  for (const part of parts.filter(({ rows }) => rows.length > 0)) {
    writePart(paper, part);
    await setImmediate();
  }
  paper.heading('Det som er tomt');
  paper.paragraph(empty.map(({ name }) => headings[name]).join(' · '));
  paper.heading('Det som ikke er med');
  const reasons = new Set(notIncluded.map(({ why }) => whyNot[why]));
  for (const reason of reasons) paper.paragraph(reason);
  return paper.end(
    (page, of) => `Det Laget har om deg · ${dated(madeAt)} · Side ${String(page)} av ${String(of)}`,
  );
};
