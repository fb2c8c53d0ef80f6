/** The ways in which the log can have been tampered with, and what each means. */
export const findingKinds = {
  edited: 'what the row says is not what was hashed',
  deleted: 'rows are missing inside the chain',
  reordered: 'the row does not follow the one before it',
  forked: 'the chain has two rows with the same number',
  backdated: 'the row says an earlier time than something before it',
  misplaced: 'the row stands in a chain that is not its own',
  truncated: 'the newest rows of the chain, or all of them, are gone',
  rewritten: 'a row that was sealed is another one now',
  'head-changed': 'the head of the chain is not its newest row',
  'seal-edited': 'the seal is not what was signed',
  'seal-missing': 'the seal is gone from the database',
  'outside-missing': 'the seal is not in the file outside the database',
  'outside-differs': 'the seal in the file outside is another one',
  'tombstone-forged': 'the tombstone is not signed',
} as const satisfies Record<string, string>;

export interface Finding {
  readonly kind: keyof typeof findingKinds;
  /** The chain and row, or the seal. */
  readonly where: string;
}

const KEPT = 1000;

/** Counts everything and keeps the first thousand, so that a ruined log does not fill the memory. */
export class Findings {
  readonly kept: Finding[] = [];
  count = 0;

  add(kind: Finding['kind'], where: string): void {
    this.count += 1;
    if (this.kept.length < KEPT) this.kept.push({ kind, where });
  }
}
