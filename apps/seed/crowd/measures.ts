import { addDays } from '#domain/calendar/date';
import { areaProposals } from '#domain/mapping/proposals';
import type { Area } from '#domain/mapping/areas';
import type { MeasureKind } from '#domain/measure/kinds';
import { membersAt } from '../case/as-of.ts';
import { addMeasure, type Doer } from '../case/measure.ts';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import type { Row } from '../rows/tables.ts';
import { areaWords } from './area-words.ts';
import type { Pace } from './pace.ts';
import { lookFors } from './words.ts';

const kinds: Readonly<Partial<Record<Area, MeasureKind>>> = {
  work: 'work_practice',
  housing: 'housing_follow_up',
  helpers: 'mentor',
};

/** The service that the mapping's proposal names does it, when it is on the team; or the young person, or who writes. */
const doerOf = ({ file }: Pace, at: Moment, by: Post, area: Area): Doer => {
  const measures: Readonly<Record<string, { readonly responsible: string }>> = areaProposals[area].measures;
  const proposed = Object.values(measures)[0] ?? {
    responsible: '',
  };
  if (file.dice.chance(0.12)) return 'young_person';
  const there = membersAt(file, at).find(
    ({ service, leftOn }) => service.kind === proposed.responsible && leftOn === null,
  );
  return { post: there ?? by };
};

/** A measure that answers an area, made now. */
export const inventMeasure = (
  pace: Pace,
  at: Moment,
  by: Post,
  goal: Row<'goal'> | null,
  area: Area,
): Row<'measure'> | null => {
  const { file } = pace;
  const deadline = addDays(dateOf(at), file.dice.whole(25, 150));
  return addMeasure(file, {
    at,
    by,
    goal,
    kind: kinds[area] ?? 'other',
    title: areaWords[area].measure,
    doer: doerOf(pace, at, by, area),
    deadline,
    lookFor: file.dice.pick(lookFors),
    lookOn: addDays(deadline, -file.dice.whole(0, 14)),
    area,
  });
};
