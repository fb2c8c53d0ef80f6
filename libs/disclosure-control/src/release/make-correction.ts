import type { AuditRules } from '../audit/audit.ts';
import { findingsBesideEarlier } from '../audit/beside-earlier.ts';
import type { EarlierLook } from '../audit/corrected.ts';
import type { Finding } from '../audit/finding.ts';
import type { Released } from '../audit/released.ts';
import type { ProtectionRules, Run } from '../rounding/protect.ts';
import type { CountTable } from '../table/count-table.ts';
import { again, type MadeRelease, makeRelease, type Makers, Unreleasable } from './make-release.ts';

/** Thrown where a correction passes by itself, and tells too much to whoever has kept what it replaces. */
export class TooMuchTogether extends Unreleasable {}

const ROUNDS = 8;

const keyOf = (labels: readonly string[]): string => JSON.stringify(labels);

/** Where the very same persons are in a cell it stays as it was shown, by the newest release that showed them. */
export const staysOf = (earlier: readonly EarlierLook[]): Map<string, number> => {
  const stays = new Map<string, number>();
  for (const { shown, same } of earlier)
    for (const key of same) {
      const value = shown.get(key);
      if (value !== undefined && !stays.has(key)) stays.set(key, value);
    }
  return stays;
};

/** The multiple beside a count that lies nearest to what the cell was shown as. */
const nearestTo = (shown: number, count: number, base: number): number => {
  const below = count - (count % base);
  const above = count % base === 0 ? below : below + base;
  return shown > below ? above : below;
};

/** The inner cells that findings are about. */
const membersOf = ({ published }: CountTable, findings: readonly Finding[]): ReadonlySet<number> => {
  const named = new Set(findings.map(({ labels }) => keyOf(labels)));
  return new Set(
    published.filter(({ labels }) => named.has(keyOf(labels))).flatMap(({ members }) => members),
  );
};

/** What corrected cells are to be shown as, so that they tell less beside what they were shown as: as before, or as near as can be. */
const nearer = (
  { table, rounded, exactness: { base } }: Released,
  [newest]: readonly EarlierLook[],
  stays: ReadonlyMap<string, number>,
  findings: readonly Finding[],
): readonly (readonly [string, number])[] => {
  const movable = table.inner.flatMap(({ labels, count }, cell) => {
    const key = keyOf(labels);
    const before = newest?.shown.get(key);
    if (before === undefined || stays.has(key)) return [];
    const value = nearestTo(before, count, base);
    return value === rounded[cell] ? [] : [{ cell, entry: [key, value] as const }];
  });
  const named = membersOf(table, findings);
  const own = movable.filter(({ cell }) => named.has(cell));
  return (own.length > 0 ? own : movable).map(({ entry }) => entry);
};

/** Cells that went up and are not held where they were. */
const raised = (
  { table, rounded }: Released,
  stays: ReadonlyMap<string, number>,
  findings: readonly Finding[],
): readonly string[] =>
  [...membersOf(table, findings)].flatMap((cell) => {
    const { labels = [], count = 0 } = table.inner[cell] ?? {};
    const isFree = !stays.has(keyOf(labels));
    return isFree && (rounded[cell] ?? 0) > count ? [keyOf(labels)] : [];
  });

/**
 * Rounds and audits a correction, by itself and together with the releases that it replaces: cells in which the same persons are
 * stay as they were shown, the others are drawn anew. What gives too much away together is shown nearer to what it was shown
 * as, or may not go up, and it is rounded again. What never passes is never returned.
 *
 * Whether two looks at a cell pass is decided by what they show, and where they lie ten or more apart also by whether few can have
 * been corrected: of the counts that are shown so, base at least pass alike.
 *
 * @param earlier the releases that it replaces, the newest first.
 * @throws Unreleasable with what is found; {@link TooMuchTogether} where it passes by itself.
 */
export const makeCorrection = async (
  table: CountTable,
  rules: ProtectionRules,
  auditRules: Omit<AuditRules, 'sensitive'>,
  run: Run,
  makers: Makers,
  earlier: readonly EarlierLook[],
): Promise<MadeRelease> => {
  const stays = new Map([...staysOf(earlier), ...(run.stays ?? [])]);
  const barred = new Set(run.barred);
  for (let mended = 0; ; mended += 1) {
    const own = mended === 0 ? run : again(run);
    const made = await makeRelease(table, rules, auditRules, { ...own, stays, barred }, makers);
    const findings = await findingsBesideEarlier(made.released, {
      ...{ earlier, sensitive: rules.sensitive, known: auditRules.known ?? [] },
    });
    if (findings.length === 0) return { ...made, mended: made.mended + mended };
    const back = nearer(made.released, earlier, stays, findings);
    const down =
      back.length > 0 ? [] : raised(made.released, stays, findings).filter((cell) => !barred.has(cell));
    if (mended === ROUNDS || back.length + down.length === 0)
      throw new TooMuchTogether({ ...made.report, findings }, made.mended + mended);
    for (const [key, value] of back) stays.set(key, value);
    for (const key of down) barred.add(key);
  }
};
