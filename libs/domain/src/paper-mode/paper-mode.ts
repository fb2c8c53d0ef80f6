import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import type { CaseEventKind } from '../case-event/kinds.ts';

/** The young person does not use the pages: what is to be done about paper, and the line that it leaves in the case's log. */
export const paperVerbs = {
  begin: { event: 'paper-begun', onPaper: false },
  give: { event: 'paper-given', onPaper: true },
  end: { event: 'paper-ended', onPaper: true },
} as const satisfies Record<string, { event: CaseEventKind; onPaper: boolean }>;
export type PaperVerb = keyof typeof paperVerbs;

/** What makes the paper in the young person's hand an old one. */
export const changesThePaper = ['plan-activated', 'plan-changed'] as const satisfies readonly CaseEventKind[];

interface Line {
  readonly kind: string;
  /** ISO time. */
  readonly at: string;
  readonly byName: string;
}

/** On paper: since when and by whom it was registered, when it was given last, and whether the plan is another since. */
export interface PaperMode {
  readonly since: string;
  readonly byName: string;
  readonly givenAt: string | null;
  readonly due: boolean;
}

/** What the case's log says, oldest first; null: the young person uses the pages. */
export function paperModeOf(log: readonly Line[]): PaperMode | null {
  const turn = log.findLast(({ kind }) => kind === 'paper-begun' || kind === 'paper-ended');
  if (turn?.kind !== 'paper-begun') return null;
  const since = log.slice(log.lastIndexOf(turn));
  const given = since.findLastIndex(({ kind }) => kind === 'paper-given');
  const changed = since.findLastIndex(({ kind }) => changesThePaper.some((one) => one === kind));
  return {
    since: turn.at,
    byName: turn.byName,
    givenAt: since[given]?.at ?? null,
    due: given === -1 || changed > given,
  };
}

const paperRules = {
  already_on_paper: ({ verb, onPaper }) => !paperVerbs[verb].onPaper && onPaper,
  not_on_paper: ({ verb, onPaper }) => paperVerbs[verb].onPaper && !onPaper,
} as const satisfies BlockerRules<{ verb: PaperVerb; onPaper: boolean }>;
export type PaperBlocker = keyof typeof paperRules;

/** Why this cannot be done about paper; empty means it can. */
export const paperBlockers = (verb: PaperVerb, onPaper: boolean): PaperBlocker[] =>
  blockersIn(paperRules, { verb, onPaper });
