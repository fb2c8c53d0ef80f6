import { setImmediate as turn } from 'node:timers/promises';
import type { PublishedCell } from '../table/count-table.ts';
import { groupsOf } from '../table/groups.ts';
import { byArea, type Part, partsAbove } from '../table/regions.ts';
import type { Finding } from './finding.ts';
import type { Familiar } from './familiar.ts';
import { formFindings } from './form.ts';
import { groupFindings } from './group-check.ts';
import { intervalFindings } from './interval-check.ts';
import type { Knowledge } from './knowledge.ts';
import { personalFindings } from './personal-check.ts';
import type { Released } from './released.ts';

/** What a release is asked. */
export interface AuditRules {
  /** The dimension whose value nobody may learn about a group. */
  readonly sensitive: string;
  /** For each of those who have had cases: how many persons of each inner cell they know. */
  readonly known?: readonly Familiar[];
  /** What others publish about the same persons. */
  readonly beside?: Knowledge['sums'];
  readonly onArea?: (area: string, done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

export interface AuditReport {
  readonly findings: readonly Finding[];
  /** How much was asked: a report of nothing is no proof. */
  readonly checked: {
    readonly innerCells: number;
    readonly publishedCells: number;
    readonly parts: number;
    /** Differences between a filter and the next narrower one. */
    readonly differences: number;
    /** Groups, each asked twice: with its own size known, and with that of every group. */
    readonly groups: number;
    /** Of how many who have had cases it was asked what they could learn. */
    readonly known: number;
  };
}

const partOfRelease = ({ rounded, exactness }: Released, { table, places, sums }: Part): Released => ({
  table,
  rounded: places.map((place) => rounded[place] ?? 0),
  exactness: {
    base: exactness.base,
    bounds: sums.map((sum) => exactness.bounds[sum] ?? exactness.base - 1),
  },
});

/**
 * Audits a release as somebody would attack it who knows the method: every table together, with every check. It shares
 * nothing with the rounding but the shape of a table.
 *
 * An area is asked by itself: what is known of a county narrows nothing in it, for the released numbers of the other
 * areas could be the true ones.
 *
 * @throws the signal's reason when the run is stopped.
 */
export const audit = async (
  released: Released,
  { sensitive, known = [], beside = [], onArea, signal }: AuditRules,
): Promise<AuditReport> => {
  const intervals = await intervalFindings(released, beside);
  const findings = [...formFindings(released), ...intervals.findings];
  const parts = [...byArea(released.table), ...partsAbove(released.table)];
  for (const [done, part] of parts.entries()) {
    signal?.throwIfAborted();
    const own = ({ labels }: PublishedCell) => labels[0] === part.area;
    findings.push(...(await groupFindings(partOfRelease(released, part), sensitive, own)));
    onArea?.(part.area, done + 1, parts.length);
    await turn();
  }
  findings.push(...(await personalFindings(released, sensitive, known)));
  const { inner, published } = released.table;
  return {
    findings,
    checked: {
      innerCells: inner.length,
      publishedCells: published.length,
      parts: parts.length,
      differences: intervals.differences,
      groups: groupsOf(released.table, sensitive).length,
      known: known.length,
    },
  };
};
