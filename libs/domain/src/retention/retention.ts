/** How long a kind of log is kept, from when, and who says so. Not confirmed by a lawyer. */
interface Retention {
  /** Whole years after the last follow-up was closed. */
  readonly years: number;
  readonly source: string;
}

/** Who has seen whom is kept as long as the national core record keeps it. */
export const retention = {
  usage_log: { years: 5, source: 'Kjernejournal, logging: usage log five years after the record is deleted' },
} as const satisfies Record<string, Retention>;

export type RetentionRule = keyof typeof retention;
