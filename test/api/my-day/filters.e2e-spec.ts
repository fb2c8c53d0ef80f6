import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type HandOver, startHandOver } from '../transitions/hand-over.ts';

let over: HandOver;
const path = '/api/my-day/filters';
const urgent = { name: 'Haster', reasons: ['life_and_safety'], due: 'over', isDefault: true };

interface Filter {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
}

const list = async (who: string): Promise<Filter[]> => {
  const { body }: { body: Filter[] } = await over.as(who).get(path).expect(200);
  return body;
};

beforeAll(async () => {
  over = await startHandOver();
});
afterAll(() => over.laget.close());

test('a filter is kept under its name for its user alone, and a new default takes the place of the old', async () => {
  await over.as('skole').post(path, urgent).expect(201);
  await over
    .as('skole')
    .post(path, { ...urgent, name: 'Jonas først', reasons: [], due: 'any' })
    .expect(201);
  expect((await list('skole')).map(({ name, isDefault }) => [name, isDefault])).toEqual([
    ['Haster', false],
    ['Jonas først', true],
  ]);
  expect(await list('bup')).toEqual([]);
});

test('the name may say whom it is about, and lies sealed', async () => {
  const { rows } = await over.laget.given.pool.query<{ name: string }>('SELECT name FROM app.day_filter');
  expect(rows.every(({ name }) => name.startsWith('sealed:day_filter.name:'))).toBe(true);
});

test('a filter is thrown away by its user and by nobody else', async () => {
  const [first] = await list('skole');
  await over
    .as('bup')
    .delete(`${path}/${first?.id ?? ''}`)
    .expect(404);
  await over
    .as('skole')
    .delete(`${path}/${first?.id ?? ''}`)
    .expect(204);
  expect((await list('skole')).map(({ name }) => name)).toEqual(['Jonas først']);
});

test('what is no reason is no filter, and nobody keeps more than twenty', async () => {
  await over
    .as('skole')
    .post(path, { ...urgent, reasons: ['boredom'] })
    .expect(400);
  for (let count = 1; count < 20; count += 1)
    await over
      .as('skole')
      .post(path, { ...urgent, isDefault: false })
      .expect(201);
  const { body } = await over.as('skole').post(path, urgent).expect(422);
  expect(body).toMatchObject({ blockers: ['filters-too-many'] });
});
