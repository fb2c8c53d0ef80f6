import type { VerbTable } from '../verbs/verb-table.ts';

export type MappingStatus = 'draft' | 'completed';
export type MappingVerb = 'complete';

/** A mapping is filled in as a draft and completed once; a completed one stays as it was said. */
export const mappingVerbs = {
  draft: { complete: 'completed' },
  completed: {},
} as const satisfies VerbTable<MappingStatus, MappingVerb>;
