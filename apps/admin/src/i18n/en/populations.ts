import type { populations as nb } from '../nb/populations.ts';
import type { SameShape } from '../text-key.ts';

export const populations = {
  title: 'Population',
  intro:
    'Where fewer than 30 of a group live, we do not split up the figures. Read in the population by municipality, age and gender, as in Statistics Norway’s table 07459, before the next quarter is made. Figures that are made do not change.',
  none: 'No population has been read in. Then no place is split up.',
  kept: '{year}: {count} municipality. Source: {source}. Read in {day} by {name}. |||| {year}: {count} municipalities. Source: {source}. Read in {day} by {name}.',
  shipped:
    '{year}: {count} municipality. Source: {source}. Came with the demo. |||| {year}: {count} municipalities. Source: {source}. Came with the demo.',
  file: 'File with the population',
  fileHint:
    'CSV with the columns municipality, age, gender and persons (kommune, alder, kjønn, personer), or JSON-stat 2.0. An age may be one year or 13–14, 15–17, 18–19, 20–24 and 25–29. Nothing is saved before you press “Save the population”.',
  reading: 'Reading the file …',
  found:
    '{count} numbers for {municipalities} municipalities. {leftOut} rows are about other places, ages or years.',
  incomplete: 'An age or a gender is missing. What is missing counts as nobody: {codes}.',
  faults:
    '{count} row cannot be read. Correct it in the file, and choose the file again. |||| {count} rows cannot be read. Correct them in the file, and choose it again.',
  line: 'Row {line}: {fault}',
  preview: 'How the first numbers are read',
  municipality: 'Municipality',
  age: 'Age',
  gender: 'Gender',
  persons: 'Persons',
  year: 'Which year are they of?',
  source: 'Where do they come from?',
  save: 'Save the population',
  saved: 'The population is saved. It is used when the next quarter is made.',
  yearMissing: 'Write the year with four digits.',
  sourceMissing: 'Write where the numbers come from.',
  blockers: {
    population_unreadable: 'The file cannot be read.',
    population_rows: 'Some of the rows cannot be read.',
    population_nobody: 'The file has no numbers for municipalities and ages that we use.',
  },
  columnMissing: 'A column is missing: {at}.',
  fileFaults: {
    empty: 'The file is empty.',
    not_a_table: 'The file is not a table that we know.',
    column_missing: 'A column is missing.',
  },
  rowFaults: {
    municipality_unclear: 'the municipality is not a number of four digits.',
    age_unclear: 'the age is not a number.',
    gender_unclear: 'the gender is neither woman nor man.',
    year_unclear: 'the year does not have four digits.',
    persons_unclear: 'the count is not a whole number.',
    row_twice: 'the same group stands twice.',
  },
  columns: {
    municipality: 'municipality',
    age: 'age',
    gender: 'gender',
    year: 'year',
    persons: 'persons',
  },
  genders: { female: 'Women', male: 'Men' },
  ages: {
    '13-14': '13–14 years',
    '15-17': '15–17 years',
    '18-19': '18–19 years',
    '20-24': '20–24 years',
    '25-29': '25–29 years',
  },
} satisfies SameShape<typeof nb>;
