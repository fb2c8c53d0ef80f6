import type { CaseStory } from '#domain/release/case-story';
import { addDays, type IsoDate } from '#domain/calendar/date';
import type { Dice } from '../../seed/random/dice.ts';

/** A day some days later, for most; nobody has got so far for the others. */
const later = (dice: Dice, from: IsoDate, chance: number, most: number): IsoDate | null =>
  dice.chance(chance) ? addDays(from, dice.whole(3, most)) : null;

/** Days without a holder: one spell, or none. */
const holdingsOf = (dice: Dice, from: IsoDate): CaseStory['unheld']['holdings'] => {
  const holding = { accountEndedOn: null, absences: [] };
  if (dice.chance(0.7)) return [{ ...holding, from, to: null }];
  const ended = addDays(from, dice.whole(20, 300));
  return [
    { ...holding, from, to: ended },
    { ...holding, from: addDays(ended, dice.whole(5, 140)), to: null },
  ];
};

/** Kinds of measures, how many of a hundred have each, and of how many of ten it helps well: one more than the others. */
const measures = [
  { kind: 'work_practice', each: 34, good: 5 },
  { kind: 'school_support', each: 26, good: 5 },
  { kind: 'mentor', each: 20, good: 9 },
  { kind: 'treatment', each: 14, good: 5 },
  { kind: 'leisure', each: 6, good: 4 },
] as const;

const evaluatedOf = (dice: Dice): readonly Omit<CaseStory['evaluated'][number], 'transitions'>[] =>
  measures.flatMap(({ kind, each, good }) => {
    if (!dice.chance(each / 100)) return [];
    return [{ kind, helped: dice.chance(good / 10) ? 'good' : dice.pick(['little', 'no']) }];
  });

/** The transitions by which the cases show which situation somebody is in. */
const situationsOf = (dice: Dice): CaseStory['kinds'] =>
  dice.chance(0.7)
    ? [dice.pick(['vg1_to_vg2', 'vg1_to_vg2', 'school_to_ot', 'child_welfare_to_nav', 'bup_to_dps'])]
    : [];

/** Every measure was evaluated in the situation that the case shows. */
const evaluatedIn = (dice: Dice): Pick<CaseStory, 'evaluated' | 'kinds'> => {
  const measured = evaluatedOf(dice);
  const kinds = situationsOf(dice);
  return { kinds, evaluated: measured.map((one) => ({ ...one, transitions: kinds })) };
};

/** One transition in some of the cases: most are met, half of them in time. */
const transitionsOf = (dice: Dice, from: IsoDate): CaseStory['transitions'] => {
  if (!dice.chance(0.6)) return [];
  const onDate = addDays(from, dice.whole(30, 500));
  const status = dice.weighted({ met: 68, declined: 14, offered: 10, ended: 8 }, [
    ...(['met', 'declined', 'offered', 'ended'] as const),
  ]);
  const declined = status === 'declined' || (status === 'met' && dice.chance(0.1));
  const metOn = status === 'met' ? addDays(onDate, dice.pick([-4, -1, 0, 6, 15])) : null;
  return [{ status, onDate, metOn, declined }];
};

/** The newest meeting: most of what participation asks for is done in most of them. */
const meetingOf = (dice: Dice): CaseStory['meeting'] => {
  if (!dice.chance(0.75)) return null;
  const wishes = dice.whole(0, 3);
  return {
    toldHow: dice.chance(0.8) ? 'I en samtale før møtet.' : '',
    adaptedHow: dice.chance(0.6) ? 'Korte spørsmål og god tid.' : '',
    youngPersonCame: dice.chance(0.85),
    topics: dice.whole(0, 3),
    ...{ wishes, answeredWishes: dice.chance(0.7) ? wishes : 0 },
    pulseAsked: dice.chance(0.65),
  };
};

const pulseStep = (dice: Dice) => dice.pick(['yes', 'yes', 'yes', 'partly', 'no'] as const);

/** What somebody answered after a meeting that was asked about. */
const pulseOf = (dice: Dice, meeting: CaseStory['meeting']): CaseStory['pulse'] =>
  meeting?.pulseAsked === true && dice.chance(0.8)
    ? { heard: pulseStep(dice), knowsWho: pulseStep(dice), pullTogether: pulseStep(dice) }
    : null;

type Steps = Pick<CaseStory, 'mappedOn' | 'plannedOn' | 'measureOn'>;

/** How long after the step before it a step came that was late. */
const late = 75;

/** Whoever has had a measure evaluated has begun one, and had a plan and a mapping before it: late where nothing else is said. */
const begunBy = (from: IsoDate, steps: Steps): Steps => {
  const mappedOn = steps.mappedOn ?? addDays(from, late);
  const plannedOn = steps.plannedOn ?? addDays(mappedOn, late);
  return { mappedOn, plannedOn, measureOn: steps.measureOn ?? addDays(plannedOn, late) };
};

/** A measure has been tried for some time before it is evaluated. */
const tried = 60;

/** What has happened in an invented case since it began, as a whole: `until` takes away what comes after a day. */
export const inventedStory = (id: string, from: IsoDate, dice: Dice): Omit<CaseStory, 'spells'> => {
  const mapped = later(dice, from, 0.88, 70);
  const planned = mapped === null ? null : later(dice, mapped, 0.85, 60);
  const other = {
    holdings: dice.pick([1, 1, 1, 2, 2, 3, 3, 5]),
    unheld: { holdings: holdingsOf(dice, from), offers: [], moves: [], awaited: [], disputes: [] },
  };
  const measured = planned === null ? null : later(dice, planned, 0.85, 60);
  const rest = {
    withHolder: dice.whole(6, 44),
    ...evaluatedIn(dice),
    transitions: transitionsOf(dice, from),
  };
  const steps = { mappedOn: mapped, plannedOn: planned, measureOn: measured };
  const begun = {
    ...{ id, registeredOn: from, ...other, ...rest },
    ...(rest.evaluated.length === 0 ? steps : begunBy(from, steps)),
  };
  const { mappedOn } = begun;
  const meeting = meetingOf(dice);
  const school = mappedOn === null ? null : dice.pick(['fine', 'some', 'some', 'serious', null] as const);
  return { ...begun, meeting, pulse: pulseOf(dice, meeting), school };
};

const by = (day: IsoDate, on: IsoDate | null): IsoDate | null => (on !== null && on <= day ? on : null);

/** What had happened by the day. */
export const storyBy = <Story extends Omit<CaseStory, 'spells'>>(story: Story, day: IsoDate): Story => ({
  ...story,
  mappedOn: by(day, story.mappedOn),
  // nobody is asked about school before there is a mapping, nor meets before a plan is made
  school: by(day, story.mappedOn) === null ? null : story.school,
  ...(by(day, story.plannedOn) === null ? { meeting: null, pulse: null } : {}),
  plannedOn: by(day, story.plannedOn),
  measureOn: by(day, story.measureOn),
  evaluated: story.measureOn !== null && addDays(story.measureOn, tried) <= day ? story.evaluated : [],
  transitions: story.transitions.filter(({ onDate, metOn }) => {
    const decided = metOn ?? onDate;
    return decided <= day && decided > addDays(day, -365);
  }),
});
