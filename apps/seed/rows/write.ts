import type { ClientBase } from 'pg';
import { keysOf } from '#domain/closed-table/closed-table';
import type { RowBook } from './row-book.ts';
import { tables, type Table } from './tables.ts';

const insert = (table: Table, parameter: string): string => {
  const columns = tables[table].join(', ');
  return `INSERT INTO app.${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::app.${table}, ${parameter}::json)`;
};

/**
 * A completed mapping refuses more answers, so its answers are written in the same statement, in which the mapping
 * is not there yet; the foreign key is checked when the statement ends.
 */
const mappingsWithAnswers = `WITH mappings AS (${insert('mapping', '$1')}) ${insert('mapping_answer', '$2')}`;

/** Write the book: one statement a table, parents first. The caller holds the transaction. */
export const writeRows = async (client: ClientBase, book: RowBook): Promise<void> => {
  const json = (table: Table): string => JSON.stringify(book.rows.get(table) ?? []);
  for (const table of keysOf(tables)) {
    if (table === 'mapping_answer') continue;
    if (table === 'mapping')
      await client.query(mappingsWithAnswers, [json('mapping'), json('mapping_answer')]);
    else if (book.rows.has(table)) await client.query(insert(table, '$1'), [json(table)]);
  }
};
