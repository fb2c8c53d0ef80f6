import { type PublishedCell, nameOf } from '../table/count-table.ts';
import type { Familiar } from './familiar.ts';
import type { AlikeOthers } from './familiar-groups.ts';

/** How many are in a cell of a table that could be the true one. */
export type FoundTable = (cell: number) => number;

/**
 * Tables that fit everything shown and leave a question open, kept for the next who asks about the same group: it is open
 * for them too where the table has at least those whom they know.
 */
export class FoundTables {
  readonly #tables = new Map<string, FoundTable[]>();
  readonly #asked = new Set<string>();

  add(alike: AlikeOthers, table: FoundTable): void {
    const own = this.#tables.get(nameOf(alike.part)) ?? [];
    own.push(table);
    this.#tables.set(nameOf(alike.part), own);
  }

  /** Whether nobody has asked about the group before; from now on somebody has. */
  isFirst({ part }: AlikeOthers): boolean {
    const name = nameOf(part);
    if (this.#asked.has(name)) return false;
    this.#asked.add(name);
    return true;
  }

  /** Whether one of them leaves the question open for somebody who knows these. */
  leaveOpen(alike: AlikeOthers, known: Familiar): boolean {
    const tables = this.#tables.get(nameOf(alike.part)) ?? [];
    return tables.some((table) => isOther(table, alike) && hasThem(table, known));
  }
}

const sumIn = ({ members }: PublishedCell, table: FoundTable): number =>
  members.reduce((sum, cell) => sum + table(cell), 0);

const isOther = (table: FoundTable, { whole, part, size, most }: AlikeOthers): boolean =>
  sumIn(whole, table) === size && sumIn(part, table) <= most;

const hasThem = (table: FoundTable, known: Familiar): boolean =>
  [...known].every(([cell, persons]) => table(cell) >= persons);
