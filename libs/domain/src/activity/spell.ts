import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import { notTogether, type ActivityLevel, levelsOfKind, type SpellKind } from './kinds.ts';

/** A dated spell of an activity; both days included, `to` null while it goes on. */
export interface Spell {
  readonly kind: SpellKind;
  /** Which school, or what a business brings in; null where nobody has said it, and for every other kind. */
  readonly level: ActivityLevel | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** The last day somebody said that it still was so. */
  readonly confirmedOn: IsoDate;
  /** Whether an education that ended was completed; null or left out where nobody has said it. */
  readonly completed?: boolean | null;
}

/** How long an activity is known after it was confirmed, in months. */
export const knownForMonths = 6;

/** Whether the spell covers the day, known or not. */
export const covers = (spell: Pick<Spell, 'from' | 'to'>, day: IsoDate): boolean =>
  spell.from <= day && (spell.to === null || day <= spell.to);

/** Whether the spell is known on the day: it covers it, and has an end or was confirmed in the six months before. */
export const isKnownOn = (spell: Spell, day: IsoDate): boolean =>
  covers(spell, day) && (spell.to !== null || day <= addMonths(spell.confirmedOn, knownForMonths));

/** Whether somebody should be asked to confirm: it goes on, and is no longer known. */
export const needsConfirmation = (spell: Spell, today: IsoDate): boolean =>
  spell.to === null && !isKnownOn(spell, today);

/** The spell with today as the day it was last confirmed. */
export const confirmed = <S extends Spell>(spell: S, today: IsoDate): S => ({ ...spell, confirmedOn: today });

const overlaps = (a: Spell, b: Spell): boolean =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);

const exclude = (a: SpellKind, b: SpellKind): boolean => {
  const table: Partial<Record<SpellKind, readonly SpellKind[]>> = notTogether;
  return (table[a] ?? []).includes(b) || (table[b] ?? []).includes(a);
};

/** Whether it can be completed: school, and learning a trade. */
export const isEducation = (kind: SpellKind): boolean => kind === 'school' || kind === 'apprentice';

const spellRules = {
  ends_before_it_begins: ({ spell }) => spell.to !== null && spell.to < spell.from,
  begins_in_the_future: ({ spell, today }) => spell.from > today,
  level_of_another_kind: ({ spell }) =>
    spell.level !== null && !levelsOfKind(spell.kind).includes(spell.level),
  income_missing: ({ spell }) => spell.kind === 'self_employed' && spell.level === null,
  completed_before_it_ended: ({ spell }) =>
    typeof spell.completed === 'boolean' && (spell.to === null || !isEducation(spell.kind)),
  excluded_by_another: ({ spell, others }) =>
    others.some((other) => exclude(spell.kind, other.kind) && overlaps(spell, other)),
} as const satisfies BlockerRules<{ spell: Spell; others: readonly Spell[]; today: IsoDate }>;
export type SpellBlocker = keyof typeof spellRules;

/** Why the spell cannot be kept beside the others; empty means it can. */
export const spellBlockers = (spell: Spell, others: readonly Spell[], today: IsoDate): SpellBlocker[] =>
  blockersIn(spellRules, { spell, others, today });
