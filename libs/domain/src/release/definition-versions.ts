import { allDefinitions, statusDefinitions } from '../activity/definitions.ts';
import { allUpperSecondary, upperSecondaryDefinitions } from '../activity/upper-secondary.ts';

/** The version of each definition that figures are counted by today, «ssb 2026-1»: a release keeps those of its day. */
export const definitionVersions: readonly string[] = [
  ...allDefinitions.map((code) => `${code} ${statusDefinitions[code].version}`),
  ...allUpperSecondary.map((code) => `${code} ${upperSecondaryDefinitions[code].version}`),
];
