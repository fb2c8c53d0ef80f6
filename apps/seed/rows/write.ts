import type { ClientBase } from 'pg';
import type { Sealing } from '../../api/src/platform/sealing/sealing.ts';
import { sealedRows } from '../../api/src/sealing/sealed-rows.ts';
import { keysOf } from '#domain/closed-table/closed-table';
import type { RowBook } from './row-book.ts';
import { tables, type Table } from './tables.ts';

/** What a row gets besides when it is sealed. */
const madeHere: Partial<Record<Table, readonly string[]>> = {
  identity_number: ['blind_index', 'bi_v'],
  identified_pupil: ['number_index'],
  young_person: ['surname_index'],
  guardian: ['name_index', 'contact_index'],
  app_user: ['name_index', 'surname_index', 'phone_index'],
};

/** The log's rows are written in the order of their chains. */
const insert = (table: Table, parameter: string): string => {
  const columns = [...tables[table], ...(madeHere[table] ?? [])].join(', ');
  const order = table === 'access_log' ? ' ORDER BY young_person_id, at, id' : '';
  return `INSERT INTO app.${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::app.${table}, ${parameter}::json)${order}`;
};

/**
 * A completed mapping refuses more answers, so its answers are written in the same statement, in which the mapping
 * is not there yet; the foreign key is checked when the statement ends.
 */
const mappingsWithAnswers = `WITH mappings AS (${insert('mapping', '$1')}) ${insert('mapping_answer', '$2')}`;

/** Write the book, sealed: one statement a table, parents first. The caller holds the transaction. */
export const writeRows = async (client: ClientBase, sealing: Sealing, book: RowBook): Promise<void> => {
  const json = async (table: Table): Promise<string> => {
    const rows = (book.rows.get(table) ?? []).map((row) => ({ ...row }));
    return JSON.stringify(await sealedRows(sealing, table, rows));
  };
  for (const table of keysOf(tables)) {
    if (table === 'mapping_answer') continue;
    if (table === 'mapping')
      await client.query(mappingsWithAnswers, [await json('mapping'), await json('mapping_answer')]);
    else if (book.rows.has(table)) await client.query(insert(table, '$1'), [await json(table)]);
  }
};
