import { Paper } from '../../paper/paper.ts';
import type { About, ArchiveRecord } from './contents.ts';
import { titles } from './metadata.ts';

const said = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const title = 'Arkivpakke fra Laget';

/** The records for reading, kind by kind, under the names of their fields. */
export const paperOf = (about: About, records: readonly ArchiveRecord[]): Promise<Buffer> => {
  const paper = new Paper({
    title,
    language: 'nb',
    sheet: {
      head: title,
      whoFor: about.organisation,
      watermark: '',
      foot: (page, of) => `Arkivpakke · Side ${String(page)} av ${String(of)}`,
    },
  });
  paper.title(title);
  paper.paragraph(`${about.organisation}. Laget ${about.madeAt.slice(0, 10)}.`);
  for (const kind of new Set(records.map(({ name }) => name))) {
    paper.heading(titles[kind] ?? kind);
    for (const { record } of records.filter(({ name }) => name === kind)) {
      for (const [field, value] of Object.entries(record)) {
        const text = said(value);
        if (text !== '') paper.line(field, text);
      }
      paper.gap();
    }
  }
  return paper.end();
};
