import { wordsFor } from '../../papers/words/words-for.ts';
import type { Language } from '#domain/language/languages';
import type { MyListRow } from '../my-list/my-list.dto.ts';
import { harmless } from './harmless.ts';
import { listWords } from './list-words.ts';

export type ListedRow = Omit<MyListRow, 'ring'>;

type Cell = string | number;

/** The list as rows of cells, with who saved it and when. No text in it is a formula. */
export interface Sheet {
  readonly name: string;
  readonly aboutName: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly about: readonly string[];
}

export const sheetOf = (
  language: Language,
  listed: readonly ListedRow[],
  by: { readonly who: string; readonly at: string },
): Sheet => {
  const words = listWords[language];
  const { word, moment } = wordsFor(language);
  return {
    name: words.sheet,
    aboutName: words.about,
    heads: words.heads,
    rows: listed.map((row) => [
      harmless(row.name),
      row.birthYear,
      harmless(row.municipality),
      row.level ?? '',
      words.status[row.followUpStatus],
      harmless(row.holderName),
      harmless(row.holderServiceName),
      row.deadline ?? '',
      row.deadlineKind === null ? '' : word('youngPeople.due', row.deadlineKind),
    ]),
    about: [words.savedBy(harmless(by.who), moment(by.at)), words.care],
  };
};
