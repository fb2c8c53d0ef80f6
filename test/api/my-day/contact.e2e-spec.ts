import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readLog } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type HandOver, startHandOver } from '../transitions/hand-over.ts';

let over: HandOver;
const day = dayFromNow;

interface Item {
  readonly kind: string;
  readonly due: string | null;
  readonly at: string | null;
}

const noContact = async (): Promise<Item[]> => {
  const { body }: { body: { items: Item[]; coming: Item[] } } = await over
    .as('skole')
    .get('/api/my-day')
    .expect(200);
  return [...body.items, ...body.coming].filter(({ kind }) => kind === 'no_contact');
};
const contacts = (): string => `/api/young-people/${over.jonas}/contacts`;

beforeAll(async () => {
  over = await startHandOver();
});
afterAll(() => over.laget.close());

test('contact moves the day on which it is asked for, and what is taken back moves it back', async () => {
  const before = await noContact();
  const { body }: { body: { id: string } } = await over
    .as('skole')
    .post(contacts(), { how: 'phone', on: day(-3) })
    .expect(201);
  expect(await noContact()).toEqual([expect.objectContaining({ due: day(27) })]);
  await over.as('skole').post(`${contacts()}/${body.id}/undo`, {}).expect(204);
  expect((await noContact()).map(({ due }) => due)).toEqual(before.map(({ due }) => due));
  const again = await over.as('skole').post(`${contacts()}/${body.id}/undo`, {}).expect(422);
  expect(again.body).toMatchObject({ code: 'blocked', blockers: ['contact-undone'] });
});

test('a try is written down and is no contact', async () => {
  const before = await noContact();
  await over
    .as('skole')
    .post(contacts(), { how: 'tried', on: day(0) })
    .expect(201);
  expect((await noContact()).map(({ due }) => due)).toEqual(before.map(({ due }) => due));
});

test('contact is not written down before it was, nor long after', async () => {
  for (const [on, blocker] of [
    [day(1), 'contact-not-yet'],
    [day(-31), 'contact-too-long-ago'],
  ]) {
    const { body } = await over.as('skole').post(contacts(), { how: 'met', on }).expect(422);
    expect(body).toMatchObject({ code: 'blocked', blockers: [blocker] });
  }
});

test('only who wrote it takes it back, and the log tells of both', async () => {
  const { body }: { body: { id: string } } = await over
    .as('skole')
    .post(contacts(), { how: 'met', on: day(0) })
    .expect(201);
  const { body: refused } = await over.as('bup').post(`${contacts()}/${body.id}/undo`, {}).expect(422);
  expect(refused).toMatchObject({ blockers: ['contact-not-mine'] });
  await over
    .as('fremmed')
    .post(contacts(), { how: 'met', on: day(0) })
    .expect(404);
  const actions = (await readLog(over.laget)).filter(({ action }) => action === 'contact.register');
  expect(actions.filter(({ allowed }) => allowed).length).toBeGreaterThanOrEqual(5);
});
