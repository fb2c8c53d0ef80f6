import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { refusal } from '../problem/refusal.ts';

/** What a template is for. */
export const templateKinds = ['mapping', 'plan'] as const satisfies readonly string[];
export type TemplateKind = (typeof templateKinds)[number];

/** Status → what it may become. What is published never changes any more: a new version is a row of its own. */
export const templateStatuses = {
  draft: ['published', 'retired'],
  published: ['retired'],
  retired: [],
} as const satisfies Record<string, readonly string[]>;
export type TemplateStatus = keyof typeof templateStatuses;

export const allTemplateStatuses: readonly TemplateStatus[] = keysOf(templateStatuses);

const nextOf = (status: TemplateStatus): readonly string[] => templateStatuses[status];

/** Verb → may a template with this status have it done? */
export const templateVerbs = {
  write: (status) => status === 'draft',
  publish: (status) => nextOf(status).includes('published'),
  retire: (status) => nextOf(status).includes('retired'),
  // A template that is used no longer can be taken up again, as a new version.
  renew: (status) => status !== 'draft',
} as const satisfies Record<string, (status: TemplateStatus) => boolean>;
export type TemplateVerb = keyof typeof templateVerbs;

export const mayDo = (verb: TemplateVerb, status: TemplateStatus): boolean => templateVerbs[verb](status);

export const requireMayDo = (verb: TemplateVerb, status: TemplateStatus): void => {
  if (!mayDo(verb, status)) throw refusal('wrong-status');
};

interface Retiring {
  readonly status: TemplateStatus;
  readonly reason: string;
}

const retiringRules = {
  'reason-missing': ({ status, reason }) => status === 'published' && reason.trim() === '',
} as const satisfies BlockerRules<Retiring>;

/** A draft is dropped as it is; whoever uses a published one is owed a reason. */
export const retiringBlockers = (of: Retiring) => blockersIn(retiringRules, of);
