import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { allAgeGroups, figureGenders, figureStatuses } from '#domain/release/cube';
import { isInPlace } from '#domain/release/places';
import type { ReleasedCell } from '#domain/release/table';
import { insert } from '../../builders/insert.ts';
import { populated } from '../../builders/released.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { makeFigures } from '../../support/make-figures.ts';
import { crowd, quartersOf } from './quarter.ts';

let laget: Laget;
let leder: Browser;
let releaseId: string;
let cells: readonly ReleasedCell[];
let quarter: Awaited<ReturnType<typeof quartersOf>>;

interface Part {
  readonly labels: string[];
  readonly value: number | null;
}
interface Figures {
  readonly place: string;
  readonly municipalities: number;
  readonly total: number | null;
  readonly cells: Part[];
}

beforeAll(async () => {
  laget = await startLaget();
  const { place, pool } = laget.given;
  quarter = await quartersOf(laget);
  const since = addDays(quarter.lastDay, -100);
  const [fjordvik, granlia] = [await place.municipality('Fjordvik'), await place.municipality('Granlia')];
  const service = await place.service('school', fjordvik);
  const holder = await place.worker('skole', service);
  for (const [username, role] of [
    ['leder', 'manager'],
    ['statistikk', 'figures_steward'],
    ['personvern', 'privacy_officer'],
  ] as const)
    await place.worker(username, service, role);
  const people = await crowd(laget, { municipality: fjordvik, holder, people: 32, since });
  await crowd(laget, { municipality: granlia, holder, people: 4, since });
  const spell = { owner_service_id: service, category: 'work_economy', source: 'told', kind: 'employed' };
  for (const id of people.slice(0, 17))
    await insert(pool, 'activity', {
      ...spell,
      young_person_id: id,
      during: `[${since},)`,
      confirmed_on: addDays(quarter.lastDay, -20),
    });
  await populated(laget.owner);
  await makeFigures(laget.database, '--quarter', quarter.last);
  leder = await laget.signIn('leder');
  releaseId = (await laget.owner.query<{ id: string }>('SELECT id FROM figures.release')).rows[0]?.id ?? '';
  cells = (
    await laget.owner.query<ReleasedCell & Record<string, unknown>>(
      `SELECT municipality_number AS municipality, age_group AS age, gender, status, value FROM figures.release_cell`,
    )
  ).rows;
}, 120_000);

afterAll(() => laget.close());

const series = (query: string) => leder.get(`/api/releases/series?${query}`);

/** What the release itself adds up to: counted here, from its own cells. */
const sumOf = (place: string, own: Partial<ReleasedCell>): number =>
  cells
    .filter(({ municipality }) => isInPlace(municipality, place))
    .filter((cell) =>
      (['age', 'gender', 'status'] as const).every((key) => own[key] === undefined || own[key] === cell[key]),
    )
    .reduce((sum, { value }) => sum + value, 0);

test('what waits for approval is in no series, and its places are read by those who approve alone', async () => {
  expect((await series('place=9901')).status).toBe(404);
  expect((await series('')).body).toEqual({ place: '0', points: [] });
  expect((await leder.get(`/api/releases/${releaseId}/places`)).status).toBe(404);
  for (const username of ['statistikk', 'personvern']) {
    const approver = await laget.signIn(username);
    await approver.get(`/api/releases/${releaseId}/places`).expect(200);
    expect((await approver.post(`/api/releases/${releaseId}/approvals`)).status).toBe(204);
  }
  await series('place=0').expect(200);
});

const filters: readonly Partial<Record<'age' | 'gender' | 'status', string>>[] = [
  {},
  ...allAgeGroups.map((age) => ({ age })),
  ...figureGenders.map((gender) => ({ gender })),
];

test('every number that is answered is a sum of the release’s cells, and «:» only where a group is shown under ten', async () => {
  let asked = 0;
  for (const filter of filters) {
    const query = new URLSearchParams({ by: 'status', ...filter }).toString();
    const { body } = await leder.get(`/api/releases/${releaseId}/places?${query}`).expect(200);
    const { places }: { places: Figures[] } = body;
    expect(places.map(({ place }) => place)).toEqual(['0', '99', '9901', '9902']);
    for (const { place, total, cells: parts } of places) {
      const whole = sumOf(place, {});
      const group = sumOf(place, filter);
      expect([place, filter, total]).toEqual([
        place,
        filter,
        whole < 10 && query !== 'by=status' ? null : group,
      ]);
      for (const { labels, value } of parts) {
        asked += 1;
        const sum = sumOf(place, { ...filter, status: labels[0] ?? '' });
        expect([place, filter, labels, value]).toEqual([place, filter, labels, group < 10 ? null : sum]);
      }
    }
  }
  expect(asked).toBe(filters.length * 4 * figureStatuses.length);
});

test('a series gives the same sums through time, and a period limits it', async () => {
  const { body } = await series('place=99&by=status').expect(200);
  expect(body.points).toEqual([
    expect.objectContaining({ releaseId, quarter: quarter.last, municipalities: 2, total: sumOf('99', {}) }),
  ]);
  expect((await series(`place=99&from=${quarter.next}`)).body.points).toEqual([]);
  expect((await series(`place=9901&status=employed&to=${quarter.last}`)).body.points[0].total).toBe(
    sumOf('9901', { status: 'employed' }),
  );
});

test('three dimensions, an unknown place and a broken filter are refused', async () => {
  const refused = async (query: string) => (await series(query)).status;
  expect(await refused('place=0&age=20-24&gender=male&by=status')).toBe(400);
  expect(await refused('place=0&age=20-24&by=age')).toBe(400);
  expect(await refused('place=9801')).toBe(404);
  expect(await refused('place=990')).toBe(400);
  expect(await refused('by=name')).toBe(400);
  expect(await refused('place=0&youngPersonId=1')).toBe(400);
});

test('that figures are being made is said for as long as somebody makes them', async () => {
  expect((await leder.get('/api/releases')).body.making).toBe(false);
  await laget.owner.query('SELECT pg_advisory_lock(4102, 3)');
  expect((await leder.get('/api/releases')).body.making).toBe(true);
  await laget.owner.query('SELECT pg_advisory_unlock(4102, 3)');
  expect((await leder.get('/api/releases')).body.making).toBe(false);
});
