import { keysOf } from '../closed-table/closed-table.ts';

/** How much an audit asked of a release, as it is kept with it. What was not kept when it was made is missing. */
export interface AuditChecked {
  readonly innerCells: number;
  readonly publishedCells: number;
  readonly parts: number;
  readonly known?: number;
  readonly groups?: number;
  readonly differences?: number;
  /** Tables beside the first that were asked together with it, and their cells. */
  readonly cubes?: number;
  readonly cubeCells?: number;
  /** How often they were rounded anew. */
  readonly cubesMended?: number;
  /** How many quarters of earlier years were asked along. */
  readonly linked?: number;
  /** How many releases it corrects, which it was asked together with. */
  readonly corrected?: number;
  /** What no rounding could show together with the rest. */
  readonly leftOut?: readonly string[];
  /** How many municipalities have their year in it, and what of it did not go with the quarters. */
  readonly yearPlaces?: number;
  readonly yearLeftOut?: readonly string[];
  /** The version and a digest of the code that made it. */
  readonly code?: string;
}

/** Each check of an audit, and of how many it was asked; undefined where nobody wrote that down. */
export const auditChecks = {
  C1: ({ publishedCells }) => publishedCells,
  C2: ({ groups }) => groups,
  C3: ({ known }) => known,
  C4: ({ publishedCells }) => publishedCells,
  C5: ({ differences }) => differences,
} as const satisfies Record<string, (checked: AuditChecked) => number | undefined>;
export type AuditCheck = keyof typeof auditChecks;

/** How a check went: a release is frozen only where nothing was found, so that it passed or was not asked. */
export interface CheckResult {
  readonly check: AuditCheck;
  readonly asked: number | null;
  readonly result: 'passed' | 'not_asked';
}

/** Only of persons who know others can it be that nobody was asked about: the other checks are asked of every release. */
export const checkResults = (checked: AuditChecked): readonly CheckResult[] =>
  keysOf(auditChecks).map((check) => {
    const asked = auditChecks[check](checked) ?? null;
    const nobody = check === 'C3' && (asked ?? 0) === 0;
    return { check, asked, result: nobody ? 'not_asked' : 'passed' };
  });
