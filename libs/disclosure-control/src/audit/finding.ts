/** The checks of a release, in the order of a report. */
export const checks = ['interval', 'group', 'personal', 'form', 'difference'] as const;
export type Check = (typeof checks)[number];

/** Something that a release may not give away, or a promise about itself that it does not keep. */
export interface Finding {
  readonly check: Check;
  /** The cell or group, by its labels. */
  readonly labels: readonly string[];
  /** One sentence without the true number: reports are read by more people than the counts. */
  readonly text: string;
}
