import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: Browser;
let skole: Browser;
let path: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const fjordvik = await place.municipality();
  const school = await place.service('school', fjordvik);
  const holder = await place.worker('skole', school);
  const youngPersonId = await cases.youngPerson(fjordvik, holder, { givenName: 'Jonas' });
  await cases.consent(youngPersonId, holder, [school]);
  await cases.signInFor(youngPersonId, 'jonas');
  [jonas, skole] = await Promise.all([laget.signIn('jonas'), laget.signIn('skole')]);
  path = `/api/young-people/${youngPersonId}/own-quality-of-life`;
}, 120_000);

afterAll(() => laget.close());

interface Day {
  readonly onDay: string;
  readonly safety: number | null;
  readonly money: number | null;
}
const days = async (): Promise<Day[]> => {
  const { body }: { body: { days: Day[] } } = await jonas.get(path).expect(200);
  return body.days;
};

test('the young person answers what is wanted, and nothing at all is no answer', async () => {
  expect((await jonas.post(path, {}).expect(422)).body.blockers).toEqual(['nothing_answered']);
  await jonas.post(path, { safety: 11 }).expect(400);
  expect((await jonas.post(path, { safety: 3, money: null }).expect(200)).body).toEqual({
    onDay: dayFromNow(0),
  });
  expect(await days()).toEqual([expect.objectContaining({ onDay: dayFromNow(0), safety: 3, money: null })]);
});

test('the last answers of a day stand, and another day is a row of its own: that is the trend', async () => {
  await jonas.post(path, { safety: 7, money: 0 }).expect(200);
  await stopClockAt(laget, `${dayFromNow(40)} 12:00:00+00`);
  jonas = await laget.signIn('jonas');
  await jonas.post(path, { safety: 8 }).expect(200);
  expect((await days()).map(({ onDay, safety, money }) => [onDay, safety, money])).toEqual([
    [dayFromNow(40), 8, null],
    [dayFromNow(0), 7, 0],
  ]);
  await startClock(laget);
});

test('nobody else reads it: not the holder of the baton by the API, and not past it', async () => {
  jonas = await laget.signIn('jonas');
  await skole.get(path).expect(403);
  const { rows } = await laget.given.pool.query<Record<string, unknown>>('SELECT * FROM app.quality_of_life');
  expect(rows).toHaveLength(2);
  expect(rows.map(({ safety }) => String(safety).slice(0, 7))).toEqual(['sealed:', 'sealed:']);
  const { body } = await skole.get(path.replace('/own-quality-of-life', '/case')).expect(200);
  expect(JSON.stringify(body)).not.toContain('quality');
  const policies = await laget.owner.query<{ roles: string; qual: string }>(
    `SELECT roles::text, qual FROM pg_policies WHERE schemaname = 'app' AND tablename = 'quality_of_life'
       AND permissive = 'PERMISSIVE' AND cmd = 'SELECT'`,
  );
  expect(policies.rows).toEqual([{ roles: '{app_rw}', qual: expect.stringContaining('my_self') }]);
});
