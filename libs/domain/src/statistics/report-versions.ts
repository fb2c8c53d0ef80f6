/** A release as far as it tells why a report has a new version. */
export interface MadeOf {
  readonly id: string;
  /** What it stands for, as it is written. */
  readonly period: string;
  /** Why it corrects an earlier one; empty where it does not. */
  readonly reason: string;
}

/** Why a version of a report stands instead of the one before it: figures that were corrected, that came, or that are gone. */
export interface VersionChange {
  readonly change: 'corrected' | 'came' | 'gone';
  readonly period: string;
  readonly reason: string;
}

/** Each release that differs from one version of a report to the next, oldest period first. */
export const versionChanges = (
  before: readonly MadeOf[],
  now: readonly MadeOf[],
): readonly VersionChange[] => {
  const added = now.filter(({ id }) => !before.some((one) => one.id === id));
  const gone = before.filter(({ period }) => !now.some((one) => one.period === period));
  return [
    ...added.map(({ period, reason }): VersionChange => {
      const isCorrected = before.some((one) => one.period === period);
      return { change: isCorrected ? 'corrected' : 'came', period, reason: isCorrected ? reason : '' };
    }),
    ...gone.map(({ period }): VersionChange => ({ change: 'gone', period, reason: '' })),
  ].toSorted((one, other) => (one.period < other.period ? -1 : one.period > other.period ? 1 : 0));
};
