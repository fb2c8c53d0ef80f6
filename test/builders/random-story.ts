import { allActivityKinds, levelsOfKind } from '#domain/activity/kinds';
import type { Spell } from '#domain/activity/spell';
import { addDays, type IsoDate } from '#domain/calendar/date';
import { helped } from '#domain/measure/verbs';
import { allMeasureKinds } from '#domain/measure/kinds';
import { allPulseSteps } from '#domain/meeting/pulse';
import type { CaseStory, Told } from '#domain/release/case-story';
import { allTransitionKinds } from '#domain/transition/kinds';
import { type Dice, diceOf } from '../../apps/seed/random/dice.ts';

/** Most began in an autumn that a definition asks about, and many end near the day, so that there are enough of each. */
const spellOf = (dice: Dice, day: IsoDate): Spell => {
  const kind = dice.chance(0.4) ? 'school' : dice.pick(allActivityKinds);
  const levels = levelsOfKind(kind);
  const autumn = Number(day.slice(0, 4)) - dice.pick([1, 2, 5, 6]);
  const from = dice.chance(0.6)
    ? `${String(autumn)}-08-${String(dice.whole(10, 30))}`
    : addDays(day, -dice.whole(0, 400));
  const ended = dice.chance(0.4)
    ? addDays(day, -dice.whole(0, 110))
    : addDays(from, dice.whole(30, dice.pick([400, 2400])));
  const to = dice.chance(0.4) || ended < from ? null : ended;
  const said = addDays(day, -dice.whole(0, 330));
  return {
    ...{ kind, from, to, confirmedOn: said < from ? from : said },
    level: levels.length > 0 && (kind !== 'school' || dice.chance(0.9)) ? dice.pick(levels) : null,
    completed: to !== null && to <= day ? dice.pick([true, false, null]) : null,
  };
};

const measuresOf = (dice: Dice, kinds: readonly string[]): CaseStory['evaluated'] =>
  Array.from({ length: dice.whole(0, 4) }, () => ({
    ...{ kind: dice.pick(allMeasureKinds), helped: dice.pick(helped) },
    transitions: kinds.filter(() => dice.chance(0.7)),
  }));

const transitionsOf = (dice: Dice, day: IsoDate): CaseStory['transitions'] =>
  Array.from({ length: dice.whole(0, 2) }, () => ({
    status: dice.pick(['met', 'declined', 'ended', 'planned']),
    ...{ onDate: addDays(day, -dice.whole(1, 300)), metOn: addDays(day, -dice.whole(1, 300)) },
    declined: dice.chance(0.3),
  }));

const meetingOf = (dice: Dice): CaseStory['meeting'] => ({
  ...{ toldHow: dice.pick(['', 'written']), adaptedHow: dice.pick(['', 'written']) },
  ...{ youngPersonCame: dice.chance(0.5), pulseAsked: dice.chance(0.5) },
  ...{ topics: dice.whole(0, 1), wishes: dice.whole(0, 2), answeredWishes: dice.whole(0, 2) },
});

const unheldOf = (dice: Dice, from: IsoDate): CaseStory['unheld'] => ({
  holdings: dice.chance(0.5)
    ? [{ from: addDays(from, dice.whole(0, 150)), to: null, accountEndedOn: null, absences: [] }]
    : [],
  ...{ offers: [], moves: [], awaited: [], disputes: [] },
});

/**
 * A story in which nothing follows from anything else: what of it is never together in two cubes is so because of what the cubes
 * count, and for everybody.
 */
export const randomStory = (number: number, day: IsoDate): Told => {
  const dice = diceOf(number, 5);
  const registeredOn = addDays(day, -dice.whole(1, 500));
  const some = (): IsoDate | null => (dice.chance(0.7) ? addDays(registeredOn, dice.whole(0, 150)) : null);
  const step = () => dice.pick([...allPulseSteps, null]);
  const kinds = allTransitionKinds.filter(() => dice.chance(0.2));
  return {
    ...{ id: String(number), day, isHoliday: () => false, registeredOn, kinds },
    ...{ holdings: dice.whole(0, 6), withHolder: dice.whole(1, 60), unheld: unheldOf(dice, registeredOn) },
    ...{ mappedOn: some(), plannedOn: some(), measureOn: some() },
    evaluated: measuresOf(dice, kinds),
    transitions: transitionsOf(dice, day),
    meeting: dice.chance(0.7) ? meetingOf(dice) : null,
    pulse: dice.chance(0.6) ? { heard: step(), knowsWho: step(), pullTogether: step() } : null,
    school: dice.pick(['fine', 'some', 'serious', 'acute', 'not_talked', null]),
    spells: Array.from({ length: dice.whole(0, 4) }, () => spellOf(dice, day)),
  };
};
