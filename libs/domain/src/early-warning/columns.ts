import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** What a school's list can hold → what its column may be called. */
export const schoolColumns = {
  number: ['fødselsnummer', 'fødselsnr', 'fnr', 'personnummer', 'id-nummer'],
  name: ['navn', 'elev', 'elevnavn', 'fullt navn'],
  givenName: ['fornavn'],
  familyName: ['etternavn'],
  schoolClass: ['klasse', 'gruppe', 'basisgruppe', 'trinn'],
  absence: [
    'fravær',
    'fravær %',
    'fraværsprosent',
    'fravær i prosent',
    'udokumentert fravær %',
    'fravær (%)',
  ],
  mean: ['snitt', 'karaktersnitt', 'gjennomsnitt', 'grunnskolepoeng', 'poengsum'],
  maths: ['matematikk', 'matte', 'mat'],
  english: ['engelsk', 'eng', 'engelsk skriftlig'],
  norwegian: ['norsk', 'nor', 'norsk hovedmål', 'norsk hm'],
  choice: ['inntaksvalg', 'ønske', 'inntatt på ønske', 'valg', 'ønskenummer', 'inntatt ønske'],
} as const satisfies Record<string, readonly string[]>;

export type SchoolColumn = keyof typeof schoolColumns;
export const allSchoolColumns: readonly SchoolColumn[] = keysOf(schoolColumns);
export const isSchoolColumn = (text: string): text is SchoolColumn => isKeyOf(schoolColumns, text);

/** Which column of the list each thing stands in, counted from nought. What stands in none is left out. */
export type SchoolPlaces = Readonly<Partial<Record<SchoolColumn, number>>>;

/** What the heading of each thing was called in this school's last list. */
export type RememberedHeadings = Readonly<Partial<Record<SchoolColumn, string>>>;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');

const placeOf = (
  column: SchoolColumn,
  headings: readonly string[],
  remembered: RememberedHeadings,
): number => {
  const last = remembered[column];
  const asLast = last === undefined ? -1 : headings.findIndex((heading) => plain(heading) === plain(last));
  if (asLast !== -1) return asLast;
  const names: readonly string[] = schoolColumns[column];
  return headings.findIndex((heading) => names.includes(plain(heading)));
};

/** What was chosen for this school last goes before what the headings say. A guess: the page lets it be changed. */
export const proposedPlaces = (
  headings: readonly string[],
  remembered: RememberedHeadings = {},
): SchoolPlaces => {
  const found = allSchoolColumns.map((column) => [column, placeOf(column, headings, remembered)] as const);
  return Object.fromEntries(found.filter(([, place]) => place !== -1));
};

/** The first line must be headings: a line with a pupil in it has digits where the number stands. */
export const looksLikeAPupil = (heading: string): boolean => /\d{6}/.test(heading.replaceAll(/\s/g, ''));

/** The headings that were chosen, to remember. */
export const chosenHeadings = (headings: readonly string[], places: SchoolPlaces): RememberedHeadings =>
  Object.fromEntries(
    allSchoolColumns.flatMap((column) => {
      const heading = headings[places[column] ?? -1];
      return heading === undefined ? [] : [[column, heading.trim().slice(0, 100)]];
    }),
  );
