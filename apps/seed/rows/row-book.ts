import type { Row, Table } from './tables.ts';

/** Rows that wait to be written. A row may still change until then, as a case goes on. */
export class RowBook {
  readonly rows = new Map<Table, object[]>();

  add<T extends Table>(table: T, row: Row<T>): void {
    const waiting = this.rows.get(table);
    if (waiting === undefined) this.rows.set(table, [row]);
    else waiting.push(row);
  }

  count(): number {
    return [...this.rows.values()].reduce((sum, rows) => sum + rows.length, 0);
  }
}
