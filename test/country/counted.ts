import type { ActivityKind } from '#domain/activity/kinds';
import type { Spell } from '#domain/activity/spell';
import { addDays, type IsoDate } from '#domain/calendar/date';
import { quarterOf, quarterRange } from '#domain/calendar/quarter';
import type { CaseStory } from '#domain/release/case-story';
import { cohortDays, cohortYears } from '#domain/release/cohort';
import { inventedStory, storyBy } from '../../apps/figures/invented/stories.ts';
import type { Counted } from '../../apps/figures/release.ts';
import { type Dice, diceOf } from '../../apps/seed/random/dice.ts';
import type { Country, Life } from './lives.ts';

/** What the file's words are in Laget; of `annet` some have said nothing. */
const kinds: Readonly<Record<string, readonly (ActivityKind | 'nothing')[]>> = {
  utdanning: ['school'],
  arbeid: ['employed', 'employed', 'employed', 'self_employed'],
  tiltak: ['labour_market_measure'],
  ledig: ['registered_unemployed'],
  ufor: ['aap', 'disability_benefit'],
  annet: ['nothing', 'kvp'],
};

const levelOf = (kind: ActivityKind, dice: Dice): Spell['level'] => {
  if (kind === 'school') return dice.pick(['upper_secondary', 'upper_secondary', 'university']);
  return kind === 'self_employed' ? dice.pick(['under_50000', 'from_50000']) : null;
};

const spellsOf = ({ id, statuses }: Life): readonly Spell[] =>
  [...statuses].flatMap(([quarter, status]) => {
    const dice = diceOf(Number(id), Number(quarter.replace('Q', '')));
    const kind = dice.pick<ActivityKind | 'nothing'>(kinds[status] ?? ['nothing']);
    const { from, to } = quarterRange(quarter);
    if (kind === 'nothing') return [];
    return [{ kind, level: levelOf(kind, dice), from, to, confirmedOn: from }];
  });

const answers = ['yes', 'partly', 'no'] as const;

/** What the demo's stories leave out: meetings, the three questions after them, and school. */
const withMeetings = (story: Omit<CaseStory, 'spells'>, dice: Dice): Omit<CaseStory, 'spells'> => {
  const held = dice.chance(0.7);
  const answer = (): (typeof answers)[number] => dice.pick(answers);
  return {
    ...story,
    meeting: held
      ? {
          toldHow: dice.pick(['', 'muntlig']),
          adaptedHow: dice.pick(['', 'tegninger']),
          youngPersonCame: dice.chance(0.8),
          topics: dice.whole(0, 2),
          wishes: dice.whole(0, 2),
          answeredWishes: dice.whole(0, 1),
          pulseAsked: dice.chance(0.7),
        }
      : null,
    pulse: held && dice.chance(0.5) ? { heard: answer(), knowsWho: answer(), pullTogether: answer() } : null,
    school: dice.pick([null, 'fine', 'some', 'serious']),
  };
};

interface Told extends Life {
  readonly spells: readonly Spell[];
  readonly story: Omit<CaseStory, 'spells'>;
}

const told = (life: Life): Told => {
  const dice = diceOf(4711, Number(life.id));
  const since = quarterRange([...life.statuses.keys()].toSorted()[0] ?? '').from;
  return { ...life, spells: spellsOf(life), story: withMeetings(inventedStory(life.id, since, dice), dice) };
};

const covering =
  (first: IsoDate, last: IsoDate) =>
  ({ from, to }: Spell): boolean =>
    from <= last && (to === null || first <= to);

/** Those who work here, each knowing some of the same municipality, and of the county where that has too few. */
const knownBy = (people: readonly Life[], workers: number, each: number): Counted['known'] => {
  const places = Map.groupBy(people, ({ municipality }) => municipality);
  const counties = Map.groupBy(people, ({ municipality }) => municipality.slice(0, 2));
  return Array.from({ length: workers }, (_, worker) => {
    const dice = diceOf(77, worker);
    const { municipality = '' } = people[dice.whole(0, people.length - 1)] ?? {};
    const near = dice.some(places.get(municipality) ?? [], each);
    const far = dice.some(counties.get(municipality.slice(0, 2)) ?? [], each - near.length);
    return new Set([...near, ...far].map(({ id }) => id));
  });
};

export interface Workers {
  readonly workers: number;
  readonly each: number;
}

/** Who is followed up at the end of a day, as the product reads it from its database. */
export const countedIn = ({ lives }: Country, { workers, each }: Workers) => {
  const all = lives.map(told);
  return (day: IsoDate): Counted => {
    const there = all.filter(({ statuses }) => statuses.has(quarterOf(day)));
    return {
      people: there.map(({ id, municipality, birthDate, gender, spells }) => ({
        ...{ id, municipality, birthDate, gender, spells: spells.filter(covering(day, day)) },
      })),
      stories: new Map(
        there.map(({ id, story, spells }) => [
          id,
          { ...storyBy(story, day), spells: spells.filter(covering('0001-01-01', day)) },
        ]),
      ),
      cohorts: new Map(
        cohortYears.map((years) => {
          const [then = day] = cohortDays(day, years);
          const cohort = all.filter(({ statuses }) => statuses.has(quarterOf(then)));
          return [
            years,
            cohort.map(({ id, municipality, birthDate, gender, spells, statuses }) => ({
              ...{ id, municipality, birthDate, gender },
              spells: spells.filter(covering(then, addDays(day, 0))),
              followed: statuses.has(quarterOf(day)),
              left: null,
            })),
          ];
        }),
      ),
      // nobody of the file has answered
      backgrounds: new Map(),
      known: knownBy(there, workers, each),
    };
  };
};
