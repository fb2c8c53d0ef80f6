import { addDays, daysBetween, type IsoDate } from '../calendar/date.ts';
import { lastDayToAnswer, type IsHoliday } from '../calendar/working-days.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import type { Awaited, Holding, Spell, UnheldFacts } from './unheld-facts.ts';

const lastsUntil = (spell: Spell, end: IsoDate): IsoDate =>
  spell.to === null || spell.to > end ? end : spell.to;

const within = (spell: Spell, holding: Holding, end: IsoDate): Spell => ({
  from: spell.from > holding.from ? spell.from : holding.from,
  to: lastsUntil(spell, lastsUntil(holding, end)),
});

const unanswered = (facts: UnheldFacts, of: 'baton' | 'transition', isHoliday: IsHoliday): Spell[] =>
  facts.offers
    .filter((offer) => offer.of === of)
    .map((offer) => ({
      from: addDays(lastDayToAnswer(offer.offeredOn, isHoliday), 1),
      to: offer.answeredOn,
    }));

/**
 * Until its date the sender has the young person. After it somebody still answers for the transition, but nobody has begun: the
 * days count from the day after the date, or after the answer when that came later, until the first meeting.
 */
const afterTheDate = (facts: UnheldFacts, answer: Awaited['answer']): Spell[] =>
  facts.awaited
    .filter((one) => one.answer === answer)
    .map(({ onDate, answeredOn, metOn }) => ({
      from: addDays(onDate > answeredOn ? onDate : answeredOn, 1),
      to: metOn,
    }));

/** Why a day counts as unheld → the spells in which it does (domain rule «Unheld days»). */
export const unheldReasons = {
  'account-ended': (facts, end) =>
    facts.holdings.flatMap((holding) =>
      holding.accountEndedOn === null
        ? []
        : [within({ from: holding.accountEndedOn, to: null }, holding, end)],
    ),
  'away-without-stand-in': (facts, end) =>
    facts.holdings.flatMap((holding) =>
      holding.absences
        .filter((absence) => !absence.hasStandIn)
        .map((absence) => within(absence, holding, end)),
    ),
  'baton-unanswered': (facts, _, isHoliday) => unanswered(facts, 'baton', isHoliday),
  'transition-unanswered': (facts, _, isHoliday) => unanswered(facts, 'transition', isHoliday),
  'transition-declined': (facts) => afterTheDate(facts, 'declined'),
  'waiting-list': (facts) => afterTheDate(facts, 'accepted'),
  'municipalities-disagree': (facts) =>
    facts.disputes.map(({ since, settledOn }) => ({ from: since, to: settledOn })),
  'municipality-changed': (facts) => facts.moves.map((move) => ({ from: move.movedOn, to: move.acceptedOn })),
} as const satisfies Record<string, (facts: UnheldFacts, end: IsoDate, isHoliday: IsHoliday) => Spell[]>;

export type UnheldReason = keyof typeof unheldReasons;

/** Days without anybody, first and last day included, and why. Spells for different reasons may overlap. */
export interface UnheldSpell {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly why: UnheldReason;
}

/** Computed each time, never stored. In order of their first day. */
export const unheldDays = (facts: UnheldFacts, isHoliday: IsHoliday): UnheldSpell[] => {
  const end = addDays(facts.today, 1);
  return keysOf(unheldReasons)
    .flatMap((why) => unheldReasons[why](facts, end, isHoliday).map((spell) => ({ spell, why })))
    .map(({ spell, why }) => ({
      from: spell.from > facts.from ? spell.from : facts.from,
      to: addDays(lastsUntil(spell, end), -1),
      why,
    }))
    .filter((spell) => spell.from <= spell.to)
    .sort((a, b) => daysBetween(b.from, a.from));
};

/** How many different days nobody was there; a day that is unheld for two reasons counts once. */
export const countUnheldDays = (spells: readonly Pick<UnheldSpell, 'from' | 'to'>[]): number => {
  let counted = '';
  let days = 0;
  for (const { from, to } of [...spells].sort((a, b) => daysBetween(b.from, a.from))) {
    const first = from > counted ? from : addDays(counted, 1);
    if (to < first) continue;
    days += daysBetween(first, to) + 1;
    counted = to;
  }
  return days;
};

/** Is nobody there today? Then the case is offered to the team and to the municipality's youth coordinators. */
export const isUnheldOn = (spells: readonly UnheldSpell[], date: IsoDate): boolean =>
  spells.some((spell) => spell.from <= date && date <= spell.to);
