import type { AuditReport, AuditRules } from '../audit/audit.ts';
import { ownBounds } from '../audit/knowledge.ts';
import type { Released } from '../audit/released.ts';
import type { ProtectionRules, Run } from '../rounding/protect.ts';
import type { CountTable } from '../table/count-table.ts';
import { barredByKnowledge } from './barred-by-knowledge.ts';

/** Who rounds and who audits: the two know nothing of each other, and may each run in a thread of its own. */
export interface Makers {
  readonly protect: (table: CountTable, rules: ProtectionRules, run: Run) => Promise<readonly number[]>;
  readonly audit: (released: Released, rules: AuditRules) => Promise<AuditReport>;
}

export interface MadeRelease {
  readonly released: Released;
  readonly report: AuditReport;
  /** How often the rounding was mended after an audit; 0 where the first one passed. */
  readonly mended: number;
}

/** Thrown where an audit still finds fault after every repair: nothing may be published. */
export class Unreleasable extends Error {
  readonly report: AuditReport;
  /** How often the rounding was mended before it was given up. */
  readonly mended: number;

  constructor(report: AuditReport, mended = 0) {
    super(`The audit found ${String(report.findings.length)} faults that rounding cannot mend`);
    this.report = report;
    this.mended = mended;
  }
}

const ROUNDS = 5;

/** The inner cells that a finding is about and that went up: they are the ones that prove too much. */
const toBar = ({ table, rounded }: Released, { findings }: AuditReport): readonly string[] => {
  const named = new Set(findings.map(({ labels }) => JSON.stringify(labels)));
  return table.published
    .filter(({ labels }) => named.has(JSON.stringify(labels)))
    .flatMap(({ members }) => members)
    .filter((member) => (rounded[member] ?? 0) > (table.inner[member]?.count ?? 0))
    .map((member) => JSON.stringify(table.inner[member]?.labels));
};

/**
 * Rounds and audits until the audit passes: cells that gave too much away may not go up again. What never passes is
 * never returned.
 *
 * @throws Unreleasable with the last report.
 */
export const makeRelease = async (
  table: CountTable,
  rules: ProtectionRules,
  auditRules: Omit<AuditRules, 'sensitive'>,
  run: Run,
  { protect, audit }: Makers,
): Promise<MadeRelease> => {
  // what is shown already tells what it tells: that it is shown otherwise from now on takes nothing back
  const known = barredByKnowledge(table, rules, auditRules.known ?? []).filter(
    (cell) => run.stays?.has(cell) !== true,
  );
  const barred = new Set([...(run.barred ?? []), ...known]);
  for (let mended = 0; ; mended += 1) {
    const rounded = await protect(
      table,
      rules,
      mended === 0 ? { ...run, barred } : { ...again(run), barred },
    );
    const released = { table, rounded, exactness: ownBounds(table, rounded, rules.base) };
    const report = await audit(released, { ...auditRules, sensitive: rules.sensitive });
    if (report.findings.length === 0) return { released, report, mended };
    const more = toBar(released, report).filter((cell) => !barred.has(cell));
    if (mended === ROUNDS || more.length === 0) throw new Unreleasable(report, mended);
    for (const cell of more) barred.add(cell);
  }
};

/** What was kept for taking up again was rounded before the repair. */
export const again = ({ onArea, signal, aims, caps, stays }: Run): Run => ({
  ...(stays === undefined ? {} : { stays }),
  ...(aims === undefined ? {} : { aims }),
  ...(caps === undefined ? {} : { caps }),
  ...(onArea === undefined ? {} : { onArea }),
  ...(signal === undefined ? {} : { signal }),
});
