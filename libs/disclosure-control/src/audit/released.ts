import type { CountTable } from '../table/count-table.ts';
import type { Exactness } from './knowledge.ts';

/** A rounded table beside the truth, as only the auditor sees both. */
export interface Released {
  readonly table: CountTable;
  /** The released value of each inner cell. */
  readonly rounded: readonly number[];
  readonly exactness: Exactness;
}
