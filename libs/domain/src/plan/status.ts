import type { VerbTable } from '../verbs/verb-table.ts';

export type PlanStatus = 'draft' | 'active' | 'closed';
export type PlanVerb = 'activate' | 'close' | 'reopen';

/** There is one plan for each young person; a closed one that is reopened must be activated again. */
export const planVerbs = {
  draft: { activate: 'active' },
  active: { close: 'closed' },
  closed: { reopen: 'draft' },
} as const satisfies VerbTable<PlanStatus, PlanVerb>;
