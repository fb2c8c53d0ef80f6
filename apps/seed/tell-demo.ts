import type { IsoDate } from '#domain/calendar/date';
import type { CaseFile } from './case/case-file.ts';
import type { Telling } from './case/open-case.ts';
import { tellCrowd } from './crowd/crowd.ts';
import { buildDirectory } from './directory/build-directory.ts';
import { diceOf } from './random/dice.ts';
import { RowBook } from './rows/row-book.ts';
import { tellAnne } from './story/anne/anne.ts';
import { tellReport } from './story/report.ts';
import { tellProtected } from './story/protected/protected.ts';
import { tellSchoolList } from './story/school-list.ts';
import { tellTour } from './story/tour/tour.ts';

/** The same number gives the same municipality, with the same date. */
export const seedNumber = 20_263;

/** How many young people are told in full; the many are numbered from here. */
export const toldInFull = 5;

/** The directory, in a book of its own, before anybody is registered. */
export const tellingOf = (youngPeople: number, today: IsoDate): Telling => {
  const book = new RowBook();
  const directory = buildDirectory(book, youngPeople, today, diceOf(seedNumber, 0));
  return { book, directory, today, taken: new Set() };
};

/** The stories that are told in full. */
export interface Stories {
  readonly tour: CaseFile;
  readonly anne: CaseFile;
  /** Kode 6 and kode 7: there for nobody but those who are cleared. */
  readonly ylva: CaseFile;
  readonly even: CaseFile;
}

export const tellStories = (telling: Telling): Stories => {
  const stories = {
    tour: tellTour(telling, seedNumber),
    anne: tellAnne(telling, seedNumber),
    ...tellProtected(telling, seedNumber),
  };
  tellReport(telling, seedNumber);
  tellSchoolList(telling, seedNumber);
  return stories;
};

/** The many, in batches with a book each, so that a large municipality needs no more memory than a small one. */
export function* tellBatches(
  telling: Telling,
  youngPeople: number,
  size: number,
): Generator<{ readonly book: RowBook; readonly people: number }> {
  for (let from = toldInFull; from < youngPeople; from += size) {
    const batch: Telling = { ...telling, book: new RowBook() };
    const told = Math.min(from + size, youngPeople);
    for (let index = from; index < told; index += 1) tellCrowd(batch, seedNumber, index);
    yield { book: batch.book, people: told - from };
  }
}

/** A whole demo in one book, for the specs. */
export const demoOf = ({
  youngPeople,
  seedDate,
}: {
  readonly youngPeople: number;
  readonly seedDate: IsoDate;
}) => {
  const telling = tellingOf(youngPeople, seedDate);
  const stories = tellStories(telling);
  for (const { book } of tellBatches(telling, youngPeople, youngPeople))
    for (const [table, rows] of book.rows)
      telling.book.rows.set(table, [...(telling.book.rows.get(table) ?? []), ...rows]);
  return { ...stories, book: telling.book };
};
