import { allDefinitions, type DefinitionCode, statusDefinitions } from '../activity/definitions.ts';
import {
  allUpperSecondary,
  type UpperSecondaryCode,
  upperSecondaryDefinitions,
} from '../activity/upper-secondary.ts';
import type { IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** What Laget itself has decided how to count, where that has changed: releases from before it had a version count as the first. */
export const ownRules = {
  /** 2026-2: overdue without an answer, and a no that was met later, have bins of their own. */
  transitions: { first: '2026-1', version: '2026-2' },
  /** 2026-2: the situation that held when a measure was evaluated, not any of the case. */
  situations: { first: '2026-1', version: '2026-2' },
} as const satisfies Record<string, { first: string; version: string }>;
export type OwnRule = keyof typeof ownRules;

/** A rule that figures are counted by and that can get a new version. */
export type VersionedRule = DefinitionCode | UpperSecondaryCode | OwnRule;

/** The version of each definition that figures are counted by today, «ssb 2026-1»: a release keeps those of its day. */
export const definitionVersions: readonly string[] = [
  ...allDefinitions.map((code) => `${code} ${statusDefinitions[code].version}`),
  ...allUpperSecondary.map((code) => `${code} ${upperSecondaryDefinitions[code].version}`),
  ...keysOf(ownRules).map((code) => `${code} ${ownRules[code].version}`),
];

/** A release as far as it says what it was counted by: the day, and the versions. One that was made before says none. */
export interface CountedBy {
  readonly cutOff: IsoDate;
  readonly definitions: readonly string[];
}

/** The day from which on a series is counted by another version of a rule. */
export interface VersionBreak {
  readonly rule: VersionedRule;
  /** The first day that was counted by the newer one. */
  readonly onDay: IsoDate;
  readonly before: string;
  readonly after: string;
}

const versionIn = ({ definitions }: CountedBy, rule: VersionedRule): string | undefined => {
  const said = definitions.find((one) => one.startsWith(`${rule} `))?.slice(rule.length + 1);
  return said ?? (definitions.length > 0 && isKeyOf(ownRules, rule) ? ownRules[rule].first : undefined);
};

/**
 * Where a series cannot be read across because the rule got a new version, out of the releases themselves, oldest first. One
 * that does not say its version is passed over: the next is held against the last that did.
 */
export const versionBreaks = (
  releases: readonly CountedBy[],
  rule: VersionedRule,
): readonly VersionBreak[] => {
  const said = releases.flatMap((release) => {
    const version = versionIn(release, rule);
    return version === undefined ? [] : [{ onDay: release.cutOff, version }];
  });
  return said.flatMap(({ onDay, version }, at) => {
    const before = said[at - 1]?.version ?? version;
    return before === version ? [] : [{ rule, onDay, before, after: version }];
  });
};
