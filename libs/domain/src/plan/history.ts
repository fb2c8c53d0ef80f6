/** What a line in the plan can be. */
export const planItemKinds = ['plan', 'goal', 'measure'] as const satisfies readonly string[];
export type PlanItemKind = (typeof planItemKinds)[number];

/** One field's value as it was written; JSON scalars alone. */
export type PlanValue = string | number | boolean | null;
export type PlanContent = Readonly<Record<string, PlanValue>>;

/** One row of the plan's history: the whole content of one item after a verb. Rows are never changed. */
export interface PlanHistoryRow {
  readonly number: number;
  readonly itemKind: PlanItemKind;
  readonly itemId: string;
  readonly verb: string;
  readonly content: PlanContent;
  readonly at: string;
  readonly by: string;
  /** The day of the meeting in which it was done, when it was and the reader sees the meeting. */
  readonly meetingDay: string | null;
}

/** The plan as it stood at version `number`: the last content of every item up to and including it, oldest item first. */
export const planAt = (rows: readonly PlanHistoryRow[], number: number): PlanHistoryRow[] => {
  const items = new Map<string, PlanHistoryRow>();
  for (const row of oldestFirst(rows)) if (row.number <= number) items.set(row.itemId, row);
  return [...items.values()];
};

/** The newest version that the rows know; 0 when there is none. */
export const newestVersion = (rows: readonly PlanHistoryRow[]): number =>
  Math.max(0, ...rows.map((row) => row.number));

/** One field that somebody changed. */
export interface FieldChange {
  readonly field: string;
  readonly from: PlanValue;
  readonly to: PlanValue;
}

/** Who changed what in one item, with one verb. */
export interface PlanChange {
  readonly row: PlanHistoryRow;
  readonly isNew: boolean;
  readonly fields: readonly FieldChange[];
}

/** Who changed what after version `from`, up to and including version `to`, in the order it happened. */
export const planDiff = (rows: readonly PlanHistoryRow[], from: number, to: number): PlanChange[] => {
  const content = new Map<string, PlanContent>();
  const changes: PlanChange[] = [];
  for (const row of oldestFirst(rows)) {
    const before = content.get(row.itemId);
    content.set(row.itemId, row.content);
    if (row.number > from && row.number <= to)
      changes.push({ row, isNew: before === undefined, fields: fieldChanges(before ?? {}, row.content) });
  }
  return changes;
};

const oldestFirst = (rows: readonly PlanHistoryRow[]): PlanHistoryRow[] =>
  rows.toSorted((a, b) => a.number - b.number);

const fieldChanges = (before: PlanContent, after: PlanContent): FieldChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => from !== to);
