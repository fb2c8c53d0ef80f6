export { audit, type AuditReport, type AuditRules } from './audit/audit.ts';
export type { Familiar } from './audit/familiar.ts';
export { type Check, checks, type Finding } from './audit/finding.ts';
export { type Exactness, type Knowledge, oneBound, ownBounds } from './audit/knowledge.ts';
export type { Released } from './audit/released.ts';
export { makeRelease, type MadeRelease, type Makers, Unreleasable } from './release/make-release.ts';
export { type Counted, personTable } from './release/person-table.ts';
export { protect, protectAreas, type ProtectionRules, type Run } from './rounding/protect.ts';
export { digestOf, recordKey } from './rounding/record-key.ts';
export {
  type CountTable,
  type InnerCell,
  nameOf,
  type PublishedCell,
  sumOf,
  TOTAL,
} from './table/count-table.ts';
export { cubeOf } from './table/cube.ts';
export { solverName } from './solver/highs.ts';
export { inThreads } from './thread/in-thread.ts';
export { type Linked, linkedFindings } from './audit/linked.ts';
export { type Joining, makeLinked } from './release/make-linked.ts';
export { findingsTogether, type FindingTogether } from './audit/together.ts';
export { type AskedOf, provableTogether } from './audit/provable-together.ts';
export {
  type KnownSum,
  type Look,
  type Place,
  type Relations,
  type Shared,
  type Within,
} from './audit/relations.ts';
export { countBeside, totalBeside } from './rounding/total-beside.ts';
export { partIn } from './audit/part-of.ts';
export { type AreaThroughPeriods, isRealised, lastThere, type PooledShown } from './audit/pooled.ts';
export { KeptAreas } from './release/kept-areas.ts';
export { correctedFindings, type EarlierLook, type Looks, looksAt, onlyCells } from './audit/corrected.ts';
export { type BesideEarlier, findingsBesideEarlier } from './audit/beside-earlier.ts';
export { makeCorrection, staysOf, TooMuchTogether } from './release/make-correction.ts';
export { shownInAll, type WholeShown } from './rounding/shown-in-all.ts';
export { sameCellFindings } from './audit/same-cells.ts';
