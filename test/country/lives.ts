import { fileURLToPath } from 'node:url';
import { readPersons } from '../../libs/disclosure-control/src/files/read-persons.ts';
import { addDays, addMonths, type IsoDate } from '#domain/calendar/date';
import { quarterRange, type Quarter } from '#domain/calendar/quarter';
import type { FigureGender } from '#domain/release/cube';
import { type Dice, diceOf } from '../../apps/seed/random/dice.ts';
import type { InventedPlace } from '../../apps/figures/invented/places.ts';

const file = fileURLToPath(
  new URL('../../libs/disclosure-control/test/reference/micro_12periods.csv.gz', import.meta.url),
);
const years = [2023, 2024, 2025];
/** The quarters of the file, oldest first. */
export const quarters: readonly Quarter[] = years.flatMap((year) =>
  [1, 2, 3, 4].map((number) => `${String(year)}Q${String(number)}`),
);
/** Before the file begins, whoever is in it already is taken to have been there so long. */
const before = { years: 3, share: 0.3 } as const;

/** One of the file's invented persons through its twelve quarters. */
export interface Life {
  readonly id: string;
  readonly municipality: string;
  readonly birthDate: IsoDate;
  readonly gender: FigureGender;
  /** What the file says of each quarter somebody is in it; those of the years before it stand like the same quarters later. */
  readonly statuses: ReadonlyMap<Quarter, string>;
}

/** The country of the file: who is in it, and where. */
export interface Country {
  readonly lives: readonly Life[];
  readonly places: readonly InventedPlace[];
}

const genders: Readonly<Record<string, FigureGender>> = { mann: 'male', kvinne: 'female' };

interface Seen {
  readonly area: string;
  readonly age: string;
  readonly gender: string;
  readonly newest: Quarter;
  readonly statuses: Map<Quarter, string>;
}

/** Invented numbers: no county of Norway begins with an 8 or a 9. */
const numbered = (above: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const counties = Map.groupBy([...above], ([, county]) => county);
  return new Map(
    [...counties.keys()]
      .toSorted()
      .flatMap((county, at) =>
        (counties.get(county) ?? []).map(([area], index) => [
          area,
          `${String(81 + at)}${String(index + 1).padStart(2, '0')}`,
        ]),
      ),
  );
};

const bornBy = (dice: Dice, age: string, on: IsoDate): IsoDate => {
  const [least = 15, most = 29] = age.split('-').map(Number);
  return addDays(addMonths(on, -12 * dice.whole(least, most)), -dice.whole(0, 364));
};

const yearsBefore = (quarter: Quarter, count: number): Quarter =>
  `${String(Number(quarter.slice(0, 4)) - count)}${quarter.slice(4)}`;

/** Some have been there since long before the file begins. */
const withYearsBefore = (
  statuses: ReadonlyMap<Quarter, string>,
  dice: Dice,
): ReadonlyMap<Quarter, string> => {
  const first = quarters[0] ?? '';
  if (!statuses.has(first) || !dice.chance(before.share)) return statuses;
  const earlier = [...statuses].map(
    ([quarter, status]) => [yearsBefore(quarter, before.years), status] as const,
  );
  return new Map([...earlier, ...statuses]);
};

/**
 * Everybody in the file, with what it leaves open drawn by lot: always the same.
 *
 * @param counties how many of the counties; the first of them.
 */
export const readCountry = async (counties: number): Promise<Country> => {
  const seen = new Map<string, Seen>();
  let above: ReadonlyMap<string, string> = new Map();
  for (const quarter of quarters.toReversed()) {
    const read = await readPersons(file, quarter.replace('Q', 'K'));
    above = read.above;
    for (const { id, labels } of read.persons) {
      const [area = '', age = '', gender = '', status = ''] = labels;
      const own = seen.get(id) ?? { area, age, gender, newest: quarter, statuses: new Map<string, string>() };
      own.statuses.set(quarter, status);
      seen.set(id, own);
    }
  }
  const numbers = numbered(above);
  const last = String(80 + counties);
  const isIn = (number: string): boolean => number.slice(0, 2) <= last;
  const all = [...seen].map(([id, { area, age, gender, newest, statuses }]): Life => {
    const dice = diceOf(20251231, Number(id));
    return {
      id,
      municipality: numbers.get(area) ?? '',
      birthDate: bornBy(dice, age, quarterRange(newest).to),
      gender: genders[gender] ?? 'unstated',
      statuses: withYearsBefore(statuses, dice),
    };
  });
  const lives = all.filter(({ municipality }) => isIn(municipality));
  const people = Map.groupBy(lives, ({ municipality }) => municipality);
  const places = [...numbers]
    .filter(([, number]) => isIn(number))
    .map(([name, number]) => ({
      ...{ number, name, county: above.get(name) ?? '' },
      people: people.get(number)?.length ?? 0,
    }));
  return { lives, places };
};
