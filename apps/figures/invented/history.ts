import type pg from 'pg';
import type { IsoDate } from '#domain/calendar/date';
import { lastWholeQuarter, quarterRange, type Quarter } from '#domain/calendar/quarter';
import { cohortYears } from '#domain/release/cohort';
import type { Unseal } from '../backgrounds.ts';
import { atOnce, todayIn, whileMaking } from '../make-quarter.ts';
import type { ReleaseOrder } from '../order.ts';
import { type Counted, countedOn, releaseOf } from '../release.ts';
import { rhythmIn } from '../rhythm.ts';
import type { Tell } from '../tell.ts';
import { inventedPeople } from './people.ts';
import { inventedPlaces } from './places.ts';
import { readInInvented } from './population.ts';

/** The demo's two who approve. */
const theTwo = `SELECT u.id, u.name, p.role FROM app.app_user u JOIN app.post p ON p.user_id = u.id
  WHERE (u.username, p.role) IN (('statistikk', 'figures_steward'), ('personvern', 'privacy_officer')) ORDER BY p.role`;
const approving = `INSERT INTO figures.release_approval (release_id, as_role, by_user_id, by_name)
  SELECT r.id, $2, $3, $4 FROM figures.release r WHERE r.quarter = $1 AND r.replaces_id IS NULL`;

interface Approver {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** What the demo's steward has said of an indicator: where it stood, where it shall be, and one break that is explained. */
const said = {
  aim: `INSERT INTO figures.indicator_aim (indicator, place, kind, percent, year, explanation, by_user_id, by_name)
    VALUES ('outside', $1, $2, $3, $4, $5, $6, $7)`,
  break: `INSERT INTO figures.indicator_break (indicator, on_day, kind, explanation, by_user_id, by_name)
    VALUES ('outside', $1, 'rule_change', $2, $3, $4)`,
  isThere: 'SELECT FROM figures.indicator_aim UNION ALL SELECT FROM figures.indicator_break',
} as const;

const saidOfAims = [
  ['baseline', 45, 'Slik sto det da kommunene begynte å måle sammen. Oppdiktet for demoen.'],
  [
    'target',
    25,
    'Vedtatt i fylkets handlingsplan: flere i arbeid og utdanning innen 2034. Oppdiktet for demoen.',
  ],
] as const;

/** Once, where nobody has said anything before. */
const sayAims = async (client: pg.Client, approvers: readonly Approver[], newest: Quarter): Promise<void> => {
  const steward = approvers.find(({ role }) => role === 'figures_steward');
  if (steward === undefined || (await client.query(said.isThere)).rowCount !== 0) return;
  const year = Number(newest.slice(0, 4));
  for (const place of ['0', ...new Set(inventedPlaces.map(({ number }) => number.slice(0, 2)))])
    for (const [kind, percent, explanation] of saidOfAims)
      await client.query(said.aim, [
        ...[place, kind, percent, kind === 'target' ? 2034 : year - 2, explanation],
        ...[steward.id, steward.name],
      ]);
  await client.query(said.break, [
    ...[
      quarterRange(newest).from,
      'Nye regler for tiltak: flere ble regnet som deltakere. Oppdiktet for demoen.',
    ],
    ...[steward.id, steward.name],
  ]);
};

const demoApprovers = (client: pg.Client): Promise<readonly Approver[]> =>
  atOnce(client, async () => {
    await client.query('SET LOCAL ROLE app_definer');
    return (await client.query<Approver>(theTwo)).rows;
  });

/** The newest `count` quarters that are over, newest first. */
export const quartersBack = (today: string, count: number): readonly Quarter[] => {
  const newest = lastWholeQuarter(today);
  const back = (quarter: Quarter): Quarter => lastWholeQuarter(quarterRange(quarter).from);
  return Array.from({ length: count - 1 }).reduce<readonly Quarter[]>(
    (made) => [...made, back(made.at(-1) ?? newest)],
    [newest],
  );
};

/** A year's last quarter comes after the others of it: with it municipalities are told of by the year. */
const inTurn = (quarters: readonly Quarter[]): readonly Quarter[] =>
  [...Map.groupBy(quarters, (quarter) => quarter.slice(0, 4)).values()].flatMap((year) => [
    ...year.filter((quarter) => !quarter.endsWith('Q4')),
    ...year.filter((quarter) => quarter.endsWith('Q4')),
  ]);

const releasedQuarters = async (client: pg.Client): Promise<readonly Quarter[]> =>
  (await client.query<{ quarter: Quarter }>('SELECT quarter FROM figures.release')).rows.map(
    ({ quarter }) => quarter,
  );

/** In the newest quarter the demo's own young people are counted where there are some, before it invented ones alone. */
const peopleOf = async (
  client: pg.Client,
  unseal: Unseal,
  to: IsoDate,
  newest: Quarter,
): Promise<Counted> => {
  const lastDay = quarterRange(newest).to;
  if (to !== lastDay) return inventedPeople(inventedPlaces, to, lastDay);
  const elsewhere = inventedPlaces.filter(({ inDemo }) => inDemo !== true);
  const [own, invented] = [await countedOn(client, to, unseal), inventedPeople(elsewhere, to, lastDay)];
  return {
    people: [...own.people, ...invented.people],
    stories: new Map([...own.stories, ...invented.stories]),
    cohorts: new Map(
      cohortYears.map((years) => [years, [own, invented].flatMap(({ cohorts }) => cohorts.get(years) ?? [])]),
    ),
    backgrounds: new Map([...own.backgrounds, ...invented.backgrounds]),
    known: own.known,
  };
};

/**
 * The demo's published quarters, newest year first: invented people go through the pipeline that real ones go through, and the
 * demo's two approve. What is released already stays; a run that was cut off is taken up where it was. Nothing is made
 * where the demo's two are not.
 *
 * @returns the quarters that were made.
 */
export const makeHistory = (
  client: pg.Client,
  { secret, unseal, count }: Pick<ReleaseOrder, 'secret' | 'unseal'> & { readonly count: number },
  tell: Tell,
): Promise<readonly Quarter[]> =>
  whileMaking(client, async () => {
    const approvers = await demoApprovers(client);
    // where they come more seldom, nothing is made by itself
    if (approvers.length !== 2 || (await rhythmIn(client)) !== 'quarter') return [];
    const quarters = quartersBack(await todayIn(client), count);
    const oldest = Number((quarters.at(-1) ?? '').slice(0, 4));
    await readInInvented(client, oldest, inventedPlaces);
    const released = await releasedQuarters(client);
    await sayAims(client, approvers, quarters[0] ?? lastWholeQuarter(await todayIn(client)));
    const missing = inTurn(quarters).filter((quarter) => !released.includes(quarter));
    for (const quarter of missing) {
      const order = {
        quarter,
        covers: 'quarter' as const,
        places: inventedPlaces,
        secret,
        unseal,
        reason: '',
      };
      const newest = quarters[0] ?? quarter;
      await atOnce(client, async () => {
        await releaseOf(
          client,
          order,
          (day) => peopleOf(client, unseal, day, newest),
          () => undefined,
        );
        for (const { role, id, name } of approvers) await client.query(approving, [quarter, role, id, name]);
      });
      tell(`  Figures of ${quarter}: made of invented people`);
    }
    return missing;
  });
