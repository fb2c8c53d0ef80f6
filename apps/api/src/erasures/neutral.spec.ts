import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { goes, neutralising, stands, untouched } from '../../../../migrations/erasure/neutral.ts';

const schema = readFileSync(new URL('../../../../migrations/schema.txt', import.meta.url), 'utf8');

/** The columns of a table of schema app, as `migrations/schema.txt` has them. */
const columnsOf = (table: string): string[] => {
  const block = schema.split('\n\n').find((one) => one.startsWith(`table app.${table},`)) ?? '';
  return block
    .split('\n')
    .flatMap((line) => /^ {2}([a-z_]+) [a-z]+[a-z ]*(\[\])?( |$)/.exec(line)?.[1] ?? [])
    .filter((name) => !['constraint', 'policy', 'grant'].includes(name));
};

test.each(Object.entries(stands))(
  'G04 every column of %s is decided when the rest goes',
  (table, columns) => {
    expect(Object.keys(columns).toSorted()).toEqual(columnsOf(table).toSorted());
  },
);

test('G04 the name, the number, the address and the day of birth do not stand', () => {
  expect(stands.young_person).toMatchObject({
    given_name: 'key_lost',
    family_name: 'key_lost',
    birth_date: 'first_of_year',
    preferred_contact: 'empty',
    surname_index: 'null',
  });
  expect(stands.app_user).toMatchObject({
    name: 'empty',
    phone: 'empty',
    email: 'empty',
    name_index: 'null',
  });
  expect(Object.keys(goes)).toContain('identity_number');
});

test('G04 what goes is deleted by whose it is, and nothing goes and stands at once', () => {
  for (const table of Object.keys(goes)) {
    expect(columnsOf(table)).toContain('young_person_id');
    expect(neutralising).toContain(`DELETE FROM ${table} WHERE young_person_id = p_person;`);
  }
  const standing = [...Object.keys(stands), ...Object.keys(untouched)];
  expect(standing.filter((table) => table in goes)).toEqual([]);
  expect(neutralising).toContain('birth_date = date_trunc(');
});
