import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** What a list of people can hold → what its column may be called. The first is what the page calls it. */
export const importColumns = {
  name: ['navn', 'fullt navn', 'name', 'ansatt'],
  givenName: ['fornavn', 'first name', 'given name'],
  familyName: ['etternavn', 'last name', 'surname', 'family name'],
  email: ['e-post', 'epost', 'e-post på jobb', 'e-mail', 'email', 'mail'],
  username: ['brukernavn', 'username', 'bruker'],
  phone: ['telefon', 'mobil', 'tlf', 'phone'],
  service: ['tjeneste', 'enhet', 'avdeling', 'service', 'arbeidssted'],
  role: ['rolle', 'role'],
  title: ['tittel', 'stilling', 'stillingstittel', 'title'],
  from: ['fra', 'første dag', 'startdato', 'fra dato', 'from'],
} as const satisfies Record<string, readonly string[]>;

export type ImportColumn = keyof typeof importColumns;
export const allImportColumns: readonly ImportColumn[] = keysOf(importColumns);
export const isImportColumn = (text: string): text is ImportColumn => isKeyOf(importColumns, text);

/** Which column of the list each thing stands in, counted from nought; null where it stands in none. */
export type ColumnPlaces = Readonly<Record<ImportColumn, number | null>>;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');

const placeOf = (column: ImportColumn, headers: readonly string[]): number | null => {
  const names: readonly string[] = importColumns[column];
  const place = headers.findIndex((header) => names.includes(plain(header)));
  return place === -1 ? null : place;
};

/** What the headings say. It is a guess: the page shows it and lets it be changed. */
export const guessColumns = (headers: readonly string[]): ColumnPlaces => ({
  name: placeOf('name', headers),
  givenName: placeOf('givenName', headers),
  familyName: placeOf('familyName', headers),
  email: placeOf('email', headers),
  username: placeOf('username', headers),
  phone: placeOf('phone', headers),
  service: placeOf('service', headers),
  role: placeOf('role', headers),
  title: placeOf('title', headers),
  from: placeOf('from', headers),
});

const signs = [';', ',', '\t'] as const;

/** What divides the columns: the sign that stands most often in the first line, outside quotation marks. */
export const dividerOf = (text: string): string => {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const outside = first.replaceAll(/"[^"]*"/g, '');
  const count = (sign: string): number => outside.split(sign).length;
  return signs.reduce<string>((best, sign) => (count(sign) > count(best) ? sign : best), ';');
};
