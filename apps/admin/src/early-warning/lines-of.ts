import type { Shape } from '#api-types';
import { allSchoolColumns, type SchoolPlaces } from '#domain/early-warning/columns';
import { asPercents } from '#domain/early-warning/values';
import type { FileRead } from './read-file.ts';

export type PupilLine = Shape<'PupilLine'>;

/** The chosen columns of each line, and nothing else of the file. */
export const linesOf = ({ rows }: FileRead, places: SchoolPlaces): PupilLine[] => {
  const cell = (row: readonly string[], place: number): string => (row[place] ?? '').slice(0, 60);
  const { absence } = places;
  const absences = absence === undefined ? [] : asPercents(rows.map((row) => cell(row, absence)));
  return rows.map((row, at) => {
    const said = allSchoolColumns.flatMap((column) => {
      const place = places[column];
      if (place === undefined) return [];
      const text = column === 'absence' ? (absences[at] ?? '') : cell(row, place);
      return text === '' ? [] : [[column, text] as const];
    });
    return { ...Object.fromEntries(said), line: at + 2 };
  });
};
