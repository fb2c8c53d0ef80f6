import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** What a service can say to a goal, and whether it is a standpoint that holds until the service says otherwise. */
export const stances = {
  disagrees: { holds: true },
  agrees: { holds: true },
  answers: { holds: false },
} as const satisfies Record<string, { holds: boolean }>;
export type Stance = keyof typeof stances;
export const allStances: readonly Stance[] = keysOf(stances);
export const isStance = (code: string): code is Stance => isKeyOf(stances, code);

/** One thing that a service has said to a goal. It stays said. */
export interface StanceLine {
  readonly serviceId: string;
  readonly stance: string;
}

/** Where a service stands now; null when it has not said. `lines`: oldest first. */
export const standOf = (lines: readonly StanceLine[], serviceId: string): Stance | null => {
  const last = lines.findLast(
    (line) => line.serviceId === serviceId && isStance(line.stance) && stances[line.stance].holds,
  );
  return last !== undefined && isStance(last.stance) ? last.stance : null;
};

/** The services that disagree now, in the order they first spoke. */
export const disagreeingServices = (lines: readonly StanceLine[]): string[] =>
  [...new Set(lines.map(({ serviceId }) => serviceId))].filter((id) => standOf(lines, id) === 'disagrees');

interface Saying {
  readonly lines: readonly StanceLine[];
  readonly serviceId: string;
  readonly stance: Stance;
  readonly text: string;
}

const stanceRules = {
  stance_without_words: ({ text }) => isBlank(text),
  nothing_to_agree_on: ({ lines, serviceId, stance }) =>
    stance === 'agrees' && standOf(lines, serviceId) !== 'disagrees',
  nothing_to_answer: ({ lines, stance }) => stance === 'answers' && lines.length === 0,
} as const satisfies BlockerRules<Saying>;
export type StanceBlocker = keyof typeof stanceRules;

/** Why a service cannot say this to the goal: always in words; it agrees only after it has disagreed. */
export const stanceBlockers = (saying: Saying): StanceBlocker[] => blockersIn(stanceRules, saying);
