import type { IsoDate } from '#domain/calendar/date';
import type { Directory } from '../directory/directory.ts';
import type { Dice } from '../random/dice.ts';
import { idsFrom } from '../random/ids.ts';
import type { RowBook } from '../rows/row-book.ts';
import { newPerson, type PersonToBe } from '../person/new-person.ts';
import type { CaseFile } from './case-file.ts';

/** What every story is told with. */
export interface Telling {
  readonly book: RowBook;
  readonly directory: Directory;
  readonly today: IsoDate;
  /** Identity numbers that are used already. */
  readonly taken: Set<string>;
}

/** A young person whom nobody has registered yet, and an empty file. */
export const openCase = (
  { book, directory, today, taken }: Telling,
  dice: Dice,
  toBe: PersonToBe,
): CaseFile => {
  const newId = idsFrom(dice);
  return {
    book,
    dice,
    directory,
    today,
    newId,
    place: toBe.place,
    team: [],
    openings: [],
    batons: [],
    statuses: [],
    answers: [],
    transitions: [],
    supporters: new Map(),
    invitations: [],
    consents: [],
    batonOffers: [],
    mappedAt: null,
    followUp: null,
    level: 0,
    hidden: null,
    plan: null,
    person: newPerson({ book, dice, directory, newId, taken }, toBe),
  };
};
