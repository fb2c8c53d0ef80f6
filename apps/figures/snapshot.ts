import type pg from 'pg';
import { lastWholeQuarter, quarterRange, type Quarter } from '#domain/calendar/quarter';
import { everyMunicipality, quarterFigures, type SafeCell } from '#domain/indicator/quarter-figures';
import { Sentence } from '../start/sentence.ts';
import { countQuarter, type Place, places } from './count.ts';
import { releaseQuarter } from './release.ts';
import type { Tell } from './tell.ts';

export interface Made {
  readonly quarter: Quarter;
  readonly figures: number;
}

const insertCells = `INSERT INTO figures.cell (snapshot_id, municipality_number, municipality_name, indicator, breakdown, value)
  SELECT $1, c.municipality, c.name, c.indicator, c.breakdown, c.value
  FROM jsonb_to_recordset($2) AS c(municipality text, name text, indicator text, breakdown text, value integer)`;

/** A quarter is made when its last day has passed, once, and stays as it was made. */
const quarterToMake = async (client: pg.Client, asked: Quarter | undefined): Promise<Quarter> => {
  const { rows } = await client.query<{ today: string }>('SELECT app.today()::text AS today');
  const today = rows[0]?.today ?? '';
  const quarter = asked ?? lastWholeQuarter(today);
  const lastDay = quarterRange(quarter).to;
  if (today <= lastDay)
    throw new Sentence(
      `The quarter ${quarter} is not over: its last day is ${lastDay}, and today is ${today}.`,
    );
  return quarter;
};

const addSnapshot = async (client: pg.Client, quarter: Quarter): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(
    'INSERT INTO figures.snapshot (quarter) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id',
    [quarter],
  );
  if (rows[0] === undefined)
    throw new Sentence(`The figures of ${quarter} are made already. They are never made again.`);
  return rows[0].id;
};

const withNames = (cells: readonly SafeCell[], municipalities: readonly Place[]) => {
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  return cells.map((cell) => ({ ...cell, name: names.get(cell.municipality) ?? everyMunicipality }));
};

/** What is made: the quarter that was asked for or the newest that is over, drawn with a key. */
export interface Order {
  readonly asked: Quarter | undefined;
  readonly secret: Uint8Array;
  /** Why the release is corrected; empty for the first of a quarter. */
  readonly reason: string;
}

const addIndicators = async (
  client: pg.Client,
  quarter: Quarter,
  municipalities: readonly Place[],
  tell: Tell,
): Promise<number> => {
  const snapshotId = await addSnapshot(client, quarter);
  tell(`  Counting ${quarter} in ${String(municipalities.length)} municipalities …`);
  const counts = await countQuarter(
    client,
    quarter,
    municipalities.map(({ number }) => number),
  );
  tell(`  Rounding to 0, 5, 10, 15 …`);
  const cells = withNames(quarterFigures(counts), municipalities);
  await client.query(insertCells, [snapshotId, JSON.stringify(cells)]);
  return cells.length;
};

const fill = async (client: pg.Client, { asked, secret, reason }: Order, tell: Tell): Promise<Made> => {
  const quarter = await quarterToMake(client, asked);
  const municipalities = await places(client);
  if (municipalities.length === 0)
    throw new Sentence('The database has no municipality yet, so there is nobody to count.');
  const indicators = reason === '' ? await addIndicators(client, quarter, municipalities, tell) : 0;
  const cube = await releaseQuarter(client, { quarter, places: municipalities, secret, reason }, tell);
  return { quarter, figures: indicators + cube };
};

/** Makes the figures of one quarter, all or nothing, from one moment of the database. */
export const makeSnapshot = async (client: pg.Client, order: Order, tell: Tell): Promise<Made> => {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  try {
    const made = await fill(client, order, tell);
    await client.query('COMMIT');
    return made;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};
