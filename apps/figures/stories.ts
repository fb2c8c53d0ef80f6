import type pg from 'pg';
import type { IsoDate } from '#domain/calendar/date';
import type { FollowedUpPerson } from '#domain/release/cube';
import type { CaseStory } from '#domain/release/case-story';
import { cohortDays, type CohortPerson, cohortYears, type Leaving } from '#domain/release/cohort';

const followedUp = `SELECT id, municipality, birth_date::text AS "birthDate", gender, spells FROM app.figures_people($1)`;
const known = 'SELECT young_people AS "youngPeople" FROM app.figures_known($1)';
const cohort = `SELECT id, municipality, birth_date::text AS "birthDate", gender, spells, followed FROM app.figures_cohort($1, $2)`;
const left = `SELECT id, reason FROM app.figures_left($1, $2)`;
const stories = 'SELECT story FROM app.figures_stories($1)';

/** Everybody who was followed up at the end of the day, with the spells that cover it. */
export const peopleOn = async (client: pg.Client, day: IsoDate): Promise<readonly FollowedUpPerson[]> =>
  (await client.query<FollowedUpPerson>(followedUp, [day])).rows;

/** What had happened in their cases by then, by id. */
export const storiesOn = async (client: pg.Client, day: IsoDate): Promise<ReadonlyMap<string, CaseStory>> => {
  const { rows } = await client.query<{ story: CaseStory }>(stories, [day]);
  return new Map(rows.map(({ story }) => [story.id, story]));
};

/** For each of those who work in Laget: the ids of those whom they have ever had to do with. */
export const knownOn = async (client: pg.Client, day: IsoDate): Promise<readonly ReadonlySet<string>[]> => {
  const { rows } = await client.query<{ youngPeople: string[] }>(known, [day]);
  return rows.map(({ youngPeople }) => new Set(youngPeople));
};

/** Those who were followed up so many years before the day, for each number of years. */
export type Cohorts = ReadonlyMap<number, readonly CohortPerson[]>;

export const cohortsOn = async (client: pg.Client, day: IsoDate): Promise<Cohorts> => {
  const cohorts = new Map<number, readonly CohortPerson[]>();
  for (const years of cohortYears) {
    const [then] = cohortDays(day, years);
    const { rows } = await client.query<Omit<CohortPerson, 'left'>>(cohort, [then, day]);
    const gone = await client.query<{ id: string; reason: Leaving }>(left, [then, day]);
    const how = new Map(gone.rows.map(({ id, reason }) => [id, reason]));
    cohorts.set(
      years,
      rows.map((row) => ({ ...row, left: how.get(row.id) ?? null })),
    );
  }
  return cohorts;
};
