import type { Dice } from '../../apps/seed/random/dice.ts';

/** Somebody at work, with the people they follow up. */
export interface Actor {
  readonly userId: string;
  readonly postId: string;
  readonly serviceId: string;
  readonly team: readonly string[];
}

/** One line of the log to be written: `day` is counted from the first Monday, `minute` from midnight in Norway. */
export interface Line {
  readonly actor: Actor;
  readonly day: number;
  readonly minute: number;
  readonly person: string;
  readonly action: string;
  readonly allowed: boolean;
  readonly basis: string | null;
}

interface Use {
  readonly action?: string;
  readonly allowed?: boolean;
  readonly basis?: string;
}

const writing = [
  'goal.write',
  'measure.write',
  'transition.write',
  'contribution.answer',
  'activity.confirm',
];

export const line = (actor: Actor, day: number, minute: number, person: string, use: Use = {}): Line => ({
  actor,
  day,
  minute,
  person,
  action: use.action ?? 'case.read',
  allowed: use.allowed ?? true,
  basis: use.allowed === false ? null : (use.basis ?? 'own_service'),
});

/** What a page asks for when a case is opened: several lines for one look. */
export const look = (actor: Actor, day: number, minute: number, person: string): Line[] =>
  ['case.read', 'consent.read', 'mapping.read'].map((action) => line(actor, day, minute, person, { action }));

const work = (actor: Actor, day: number, person: string, dice: Dice): Line[] => {
  const minute = dice.whole(7 * 60 + 30, 16 * 60);
  const written = line(actor, day, minute + 5, person, { action: dice.pick(writing) });
  return [...look(actor, day, minute, person), ...(dice.chance(0.85) ? [written] : [])];
};

/**
 * An ordinary day: some of the own cases in office hours, most of them worked in. Now and then the day is a busy one, a
 * report is finished in the evening, a link is stale, a number is known already, or a case is only looked up.
 */
export const ordinary = (actor: Actor, day: number, dice: Dice): Line[] => {
  const busy = dice.chance(0.08) ? 2 : 1;
  const people = dice.some(actor.team, dice.whole(3, 6) * busy);
  const lines = people.flatMap((person) => work(actor, day, person, dice));
  const other = dice.pick(actor.team);
  if (dice.chance(0.1))
    lines.push(...people.slice(0, 3).flatMap((person) => look(actor, day, dice.whole(1200, 1320), person)));
  if (dice.chance(0.15)) lines.push(line(actor, day, 600, other, { allowed: false }));
  if (dice.chance(0.05))
    lines.push(line(actor, day, 620, other, { action: 'young-person.known', basis: 'registration' }));
  return lines;
};
