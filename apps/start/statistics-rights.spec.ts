import { expect, test } from '@jest/globals';
import { leftInWords, type LeftRight, rightsLeft, toldKinds } from './statistics-rights.ts';

const right = (tells: LeftRight['tells'], what: string): LeftRight => ({ tells, what });

test('nothing left is nothing said', () => {
  expect(leftInWords([])).toBe('');
});

test('what is left is said in one sentence, each kind with an example and how many more', () => {
  expect(leftInWords([right('size', 'pg_relation_size(regclass,text)')])).toBe(
    'Rollen app_figures kan fortsatt se i PostgreSQL hvor stor en tabell er (pg_relation_size(regclass,text)).',
  );
  expect(
    leftInWords([
      right('work', 'pg_locks'),
      right('rows', 'pg_stat_all_tables'),
      right('rows', 'pg_class.reltuples'),
      right('writing', 'pg_current_wal_lsn()'),
    ]),
  ).toBe(
    'Rollen app_figures kan fortsatt se i PostgreSQL hvor mange rader en tabell har (pg_stat_all_tables og 1 til), ' +
      'hvem som arbeider nå (pg_locks) og at noe blir skrevet (pg_current_wal_lsn()).',
  );
});

test.each(toldKinds)('%s can be an answer of the question', (kind) => {
  expect(rightsLeft).toContain(`'${kind}'`);
});
