import type { ActivityKind, ActivityLevel } from '#domain/activity/kinds';
import type { Spell } from '#domain/activity/spell';
import { addDays, addMonths, type IsoDate } from '#domain/calendar/date';
import type { CaseStory } from '#domain/release/case-story';
import { type FigureBackground, figureBackgrounds } from '#domain/immigrant-background/categories';
import { cohortDays, cohortYears } from '#domain/release/cohort';
import type { FigureGender } from '#domain/release/cube';
import { type Dice, diceOf } from '../../seed/random/dice.ts';
import type { Counted } from '../release.ts';
import type { InventedPlace } from './places.ts';
import { inventedStory, storyBy } from './stories.ts';

/** How far back somebody can have come in days: five years before the oldest quarter there are people to ask again. */
const span = 6000;
/** The last of these days, in which things become better. */
const better = 1500;
/** How long somebody stays: most some months or years, some nearly always. */
const stay = { least: 120, most: 900 } as const;
const long = { of: 0.2, least: 2000, most: 3400 } as const;
const meanStay = (1 - long.of) * ((stay.least + stay.most) / 2) + long.of * ((long.least + long.most) / 2);

type Stage = ActivityKind | 'nothing';
type Weights = Partial<Record<Stage, number>>;

const kinds = [
  ...(['nothing', 'registered_unemployed', 'school', 'labour_market_measure', 'aap'] as const),
  ...(['employed', 'kvp', 'disability_benefit', 'apprentice', 'self_employed'] as const),
] as const satisfies readonly Stage[];

const first: Weights = {
  ...{ nothing: 22, registered_unemployed: 22, school: 14, labour_market_measure: 12 },
  ...{ aap: 14, employed: 6, kvp: 6, disability_benefit: 4 },
};
const firstOfAPupil: Weights = { nothing: 30, school: 52, employed: 6, labour_market_measure: 12 };

/** What comes next: better the later it is, so that there is something to see. `late` goes from 0 to 1. */
const next = (late: number): Weights => ({
  ...{ employed: 18 + 22 * late, school: 12 + 10 * late, apprentice: 4 + 5 * late },
  ...{ labour_market_measure: 16, registered_unemployed: 20 - 8 * late, aap: 14 - 4 * late, nothing: 16 },
  self_employed: 4,
});

const ages = [15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 21, 22, 23, 24, 25, 26, 27];

/** One invented life: when somebody came and left, and what they did meanwhile. */
interface Life {
  readonly id: string;
  readonly birthDate: IsoDate;
  readonly gender: FigureGender;
  readonly background: FigureBackground;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly spells: readonly Spell[];
  readonly story: Omit<CaseStory, 'spells'>;
}

const levelOf = (kind: Stage, dice: Dice): ActivityLevel | null => {
  if (kind === 'school') return dice.pick(['upper_secondary', 'upper_secondary', 'university']);
  return kind === 'self_employed' ? dice.pick(['under_50000', 'under_50000', 'from_50000']) : null;
};

const spellOf = (kind: Stage, from: IsoDate, to: IsoDate, dice: Dice): Spell[] => {
  const confirmedOn = addDays(from, dice.whole(0, 60));
  if (kind === 'nothing') return [];
  const level = levelOf(kind, dice);
  const completed = kind === 'school' ? dice.pick([true, true, false, null]) : null;
  const spell = { kind, level, from, to, confirmedOn, completed } as const;
  // a few hours of work beside the benefit: spells overlap
  return kind === 'aap' && dice.chance(0.2) ? [spell, { ...spell, kind: 'employed' }] : [spell];
};

const spellsOf = (age: number, came: number, days: number, from: IsoDate, dice: Dice): readonly Spell[] => {
  const spells: Spell[] = [];
  for (let day = 0, weights = age < 18 ? firstOfAPupil : first; day < days;) {
    const length = dice.whole(60, 320);
    const kind = dice.weighted(weights, kinds);
    spells.push(...spellOf(kind, addDays(from, day), addDays(from, day + length - 1), dice));
    day += length;
    weights = next(Math.min(1, Math.max(0, came + day - span + better) / better));
  }
  return spells;
};

/** Three of ten have not said: that stands beside the shares. */
const backgroundOf = (dice: Dice): FigureBackground =>
  dice.weighted({ immigrant: 21, norwegian_born: 9, rest: 40, unknown: 30 }, figureBackgrounds);

const lifeOf = (place: InventedPlace, index: number, lastDay: IsoDate): Life => {
  const dice = diceOf(Number(place.number), index);
  const came = dice.whole(0, span);
  const isLong = dice.chance(long.of);
  const days = isLong ? dice.whole(long.least, long.most) : dice.whole(stay.least, stay.most);
  const age = isLong ? dice.whole(15, 18) : dice.pick(ages);
  const from = addDays(lastDay, came - span);
  const id = `invented ${place.number} ${String(index)}`;
  return {
    id,
    birthDate: addDays(addMonths(from, -12 * age), -dice.whole(0, 364)),
    gender: dice.weighted({ female: 46, male: 50, unstated: 4 }, ['female', 'male', 'unstated']),
    background: backgroundOf(diceOf(index, Number(place.number))),
    from,
    to: addDays(from, days),
    spells: spellsOf(age, came, days, from, dice),
    story: inventedStory(id, from, dice),
  };
};

const livesOf = (place: InventedPlace, lastDay: IsoDate): readonly Life[] =>
  Array.from({ length: Math.round((place.people * span) / meanStay) }, (_one, index) =>
    lifeOf(place, index, lastDay),
  );

interface Resident extends Life {
  readonly municipality: string;
}

const isThere =
  (day: IsoDate) =>
  ({ from, to }: Pick<Life, 'from' | 'to'>): boolean =>
    from <= day && day <= to;

const covering =
  (first: IsoDate, last: IsoDate) =>
  (spell: Spell): boolean =>
    spell.from <= last && (spell.to === null || first <= spell.to);

/** Of those who are followed up no more some have moved, as their number falls. */
const leftAs = (id: string, followed: boolean): 'moved' | null =>
  !followed && /[01]$/.test(id) ? 'moved' : null;

/** Those who were followed up so many years ago, with what they have done since. */
const cohortsOf = (residents: readonly Resident[], day: IsoDate): Counted['cohorts'] =>
  new Map(
    cohortYears.map((years) => {
      const [then = day] = cohortDays(day, years);
      return [
        years,
        residents.filter(isThere(then)).map(({ id, birthDate, gender, municipality, spells, ...life }) => ({
          ...{ id, birthDate, gender, municipality },
          spells: spells.filter(covering(then, day)),
          followed: isThere(day)(life),
          left: leftAs(id, isThere(day)(life)),
        })),
      ];
    }),
  );

/**
 * Those who were followed up in the invented places on a day, with the spells that covered it: no status is invented,
 * the pipeline derives it. The same lives for every day before `lastDay`, so that quarters follow from each other.
 */
export const inventedPeople = (places: readonly InventedPlace[], day: IsoDate, lastDay: IsoDate): Counted => {
  const residents = places.flatMap((place) =>
    livesOf(place, lastDay).map((life) => ({ ...life, municipality: place.number })),
  );
  const there = residents.filter(isThere(day));
  return {
    people: there.map(({ id, birthDate, gender, municipality, spells }) => ({
      ...{ id, birthDate, gender, municipality },
      spells: spells.filter(covering(day, day)),
    })),
    stories: new Map(
      there.map(({ id, story, spells }) => [
        id,
        { ...storyBy(story, day), spells: spells.filter(({ from }) => from <= day) },
      ]),
    ),
    cohorts: cohortsOf(residents, day),
    backgrounds: new Map(there.map(({ id, background }) => [id, background])),
    // nobody has had a case of theirs
    known: [],
  };
};
