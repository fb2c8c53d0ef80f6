import type { IsoDate } from '#domain/calendar/date';
import { ageOn } from '#domain/calendar/age';
import type { Guardian, Person } from '../case/case-file.ts';
import { inventedPhone, type Place } from '../directory/places.ts';
import type { Directory } from '../directory/directory.ts';
import type { Dice } from '../random/dice.ts';
import { momentOf } from '../random/moments.ts';
import type { RowBook } from '../rows/row-book.ts';
import { inventName, type InventedName } from './names.ts';
import { tenorNumber } from './tenor-number.ts';

export interface PersonToBe {
  readonly name: InventedName;
  readonly birthDate: IsoDate;
  readonly place: Place;
  /** When the row was made: the day of registration. */
  readonly since: IsoDate;
  readonly username: string | null;
  readonly guardians: readonly { readonly name: string; readonly userId: string | null }[];
  /** Who has no number: newcomers, and those who did not want to say. */
  readonly hasNumber: boolean;
}

interface Tools {
  readonly book: RowBook;
  readonly dice: Dice;
  readonly directory: Directory;
  readonly newId: (date: string) => string;
  readonly taken: Set<string>;
}

const addGuardian = (
  { book, newId }: Tools,
  personId: string,
  since: IsoDate,
  guardian: { name: string; userId: string | null },
): Guardian => {
  const row = { id: newId(since), name: guardian.name, kind: 'parental_responsibility' } as const;
  book.add('guardian', {
    ...row,
    young_person_id: personId,
    user_id: guardian.userId,
    contact: inventedPhone(row.id.charCodeAt(5) * 7),
    valid: '(,)',
  });
  return row;
};

/** One or two of those who have parental responsibility; the first has the young person's family name. */
export const inventGuardians = (dice: Dice, familyName: string): { name: string; userId: null }[] => {
  const first = { name: `${inventName(dice).givenName} ${familyName}`, userId: null };
  const { givenName, familyName: other } = inventName(dice);
  return dice.chance(0.7)
    ? [first, { name: `${givenName} ${dice.chance(0.5) ? familyName : other}`, userId: null }]
    : [first];
};

const addUser = (
  { book, newId }: Tools,
  id: string,
  username: string,
  { name, since }: PersonToBe,
): string => {
  const userId = newId(since);
  book.add('app_user', {
    id: userId,
    username,
    name: `${name.givenName} ${name.familyName}`,
    kind: 'young_person',
    phone: '',
    email: '',
    young_person_id: id,
    active: true,
  });
  return userId;
};

/** The young person's own rows: name, number, guardians and, for those who have one, the own sign-in. */
export const newPerson = (tools: Tools, toBe: PersonToBe): Person => {
  const { book, dice, directory, newId, taken } = tools;
  const { name, birthDate, since } = toBe;
  const id = newId(since);
  book.add('young_person', {
    id,
    municipality_id: directory.municipalityId(toBe.place),
    given_name: name.givenName,
    family_name: name.familyName,
    birth_date: birthDate,
    language: name.language,
    needs_interpreter: name.language !== 'nb' && name.language !== 'se' && ageOn(birthDate, since) > 15,
    preferred_contact: dice.pick(['Melding', 'Ringe', 'E-post', 'Møtes', '']),
    created_at: momentOf(since, 479),
  });
  if (toBe.hasNumber)
    book.add('identity_number', {
      id: newId(since),
      young_person_id: id,
      number: tenorNumber(birthDate, name.female, taken, dice),
      gender: name.female ? 'female' : 'male',
    });
  const userId = toBe.username === null ? null : addUser(tools, id, toBe.username, toBe);
  const guardians = toBe.guardians.map((guardian) => addGuardian(tools, id, since, guardian));
  return {
    id,
    givenName: name.givenName,
    familyName: name.familyName,
    birthDate,
    language: name.language,
    guardians,
    userId,
  };
};
