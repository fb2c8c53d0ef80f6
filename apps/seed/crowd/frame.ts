import { addDays, addMonths, type IsoDate } from '#domain/calendar/date';
import type { FollowUpStatus } from '#domain/follow-up/statuses';
import { places, type Place } from '../directory/places.ts';
import type { Dice } from '../random/dice.ts';
import { workday } from '../story/days.ts';

/** The outer limits of one invented case. */
export interface Frame {
  readonly phase: FollowUpStatus;
  readonly place: Place;
  readonly birthDate: IsoDate;
  readonly start: IsoDate;
  /** The day on which it was paused or closed; the day of seeding for all others. */
  readonly stop: IsoDate;
}

const phases = { registered: 9, active: 61, paused: 8, closed: 22 } as const satisfies Record<
  FollowUpStatus,
  number
>;
const phaseNames: readonly FollowUpStatus[] = ['registered', 'active', 'paused', 'closed'];

/** Days since registration, at least and at most: two years of history. */
const lengths = {
  registered: [1, 24],
  active: [25, 728],
  paused: [150, 700],
  closed: [200, 728],
} as const satisfies Record<FollowUpStatus, readonly [number, number]>;

/** Ages 13–29, as often as they are followed up: most are between lower secondary school and the middle twenties. */
const ages = { '13': 9, '16': 38, '20': 32, '25': 21 } as const;
const spans = { '13': 3, '16': 4, '20': 5, '25': 5 } as const;
const ageGroups: readonly (keyof typeof ages)[] = ['13', '16', '20', '25'];

const inventBirthDate = (today: IsoDate, dice: Dice): IsoDate => {
  const group = dice.weighted(ages, ageGroups);
  const years = Number(group) + dice.whole(0, spans[group] - 1);
  return addDays(addMonths(today, -12 * years), -dice.whole(0, 364));
};

const inventPlace = (dice: Dice): Place => {
  const roll = dice.roll();
  return (
    places.find(
      (_place, index) => roll < places.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0),
    )?.name ?? 'Sjøbygda'
  );
};

/** When it began and ended. */
export const inventFrame = (today: IsoDate, dice: Dice): Frame => {
  const phase = dice.weighted(phases, phaseNames);
  const [fewest, most] = lengths[phase];
  const length = dice.whole(fewest, most);
  const ended = phase === 'closed' || phase === 'paused' ? dice.whole(5, Math.min(300, length - 140)) : 0;
  return {
    phase,
    place: inventPlace(dice),
    birthDate: inventBirthDate(today, dice),
    start: workday(addDays(today, -length), today),
    stop: ended === 0 ? today : workday(addDays(today, -ended), today),
  };
};
