import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { addDays } from '#domain/calendar/date';
import { type Laget, startLaget } from '../../support/laget.ts';
import { makeFigures } from '../../support/make-figures.ts';
import { crowd, quartersOf } from './quarter.ts';

let laget: Laget;
let quarter: Awaited<ReturnType<typeof quartersOf>>;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  quarter = await quartersOf(laget);
  expect(await makeFigures(laget.database, '--quarter', quarter.last)).toMatchObject({ done: false });
  const municipality = await place.municipality('Fjordvik');
  const service = await place.service('school', municipality);
  const holder = await place.worker('skole', service);
  for (const [username, role] of [
    ['statistikk', 'figures_steward'],
    ['personvern', 'privacy_officer'],
    ['leder', 'manager'],
  ] as const)
    await place.worker(username, service, role);
  const since = addDays(quarter.lastDay, -100);
  await crowd(laget, { municipality, holder, people: 12, since, activatedOn: since });
}, 120_000);

afterAll(() => laget.close());

interface Run {
  readonly period: string;
  readonly because: string;
  readonly corrects: boolean;
  readonly findings: readonly object[];
}

const runsOf = async (username: string): Promise<readonly Run[]> => {
  const { body }: { body: { runs: Run[] } } = await (
    await laget.signIn(username)
  )
    .get('/api/failed-runs')
    .expect(200);
  return body.runs;
};

test('a run that is refused leaves why, newest first, for the two who approve', async () => {
  expect(await makeFigures(laget.database, '--quarter', quarter.next)).toMatchObject({ done: false });
  const wrong = ['--quarter', quarter.last, '--reason', 'Feil i en dato.'];
  expect(await makeFigures(laget.database, ...wrong)).toMatchObject({ done: false });
  expect(await makeFigures(laget.database, '--quarter', quarter.last)).toMatchObject({ done: true, err: '' });
  expect(await makeFigures(laget.database, '--quarter', quarter.last)).toMatchObject({ done: false });
  for (const username of ['statistikk', 'personvern'])
    expect(await runsOf(username)).toMatchObject([
      { period: quarter.last, because: 'needs_reason', corrects: false, findings: [] },
      { period: quarter.last, because: 'nothing_to_correct', corrects: true, findings: [] },
      { period: quarter.next, because: 'not_over', corrects: false, findings: [] },
      { period: quarter.last, because: 'no_place', corrects: false, findings: [] },
    ]);
}, 60_000);

test('a manager is refused, and the role of the figures reads nothing of it', async () => {
  await (await laget.signIn('leder')).get('/api/failed-runs').expect(403);
  const figures = new pg.Client({ connectionString: laget.database.figuresUrl });
  await figures.connect();
  try {
    await expect(figures.query('SELECT FROM figures.failed_run')).rejects.toThrow('permission denied');
  } finally {
    await figures.end();
  }
});

test('what has happened stays as it was', async () => {
  await expect(laget.owner.query(`UPDATE figures.failed_run SET because = 'stopped'`)).rejects.toThrow();
  await expect(laget.owner.query('DELETE FROM figures.failed_run')).rejects.toThrow();
});
