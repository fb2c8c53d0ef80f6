import type { Shape } from '#api-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let admin: Browser;
let office: Worker;
let school: Worker;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality('Fjordvik');
  school = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  office = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  await place.worker('admin', school.serviceId, 'system_admin');
  await cases.youngPerson(municipality, school, { givenName: 'Jonas' });
  admin = await laget.signIn('admin');
});

afterAll(() => laget.close());

const close = (serviceId: string, version = 1, reason = 'Slått sammen.') =>
  admin.post(`/api/services/${serviceId}/close`, { reason }).set('if-match', `"v${String(version)}"`);

test('where somebody is followed up and somebody works, the service stays open, and it is said what is in the way', async () => {
  const { body } = await close(school.serviceId, 1, ' ').expect(422);
  expect(body.blockers).toEqual(['cases-open', 'people-work-there', 'no-closing-reason']);
});

test('when nobody works there any more it is closed, with a line in the history, and offered to nobody', async () => {
  await asDefiner(laget, 'UPDATE app.post SET valid = daterange(lower(valid), app.today()) WHERE id = $1', [
    office.postId,
  ]);
  const standing: { body: Shape<'ServiceClosing'> } = await admin
    .get(`/api/services/${office.serviceId}/closing`)
    .expect(200);
  expect(standing.body).toEqual({ closed: false, posts: 0, casesOpen: false });
  await close(office.serviceId, 7).expect(412);
  await close(office.serviceId).expect(200);
  const { text } = await admin.get('/api/services').expect(200);
  expect(text).not.toContain('NAV Fjordvik');
  const history: { body: Shape<'DirectoryHistory'> } = await admin
    .get(`/api/services/${office.serviceId}/history`)
    .expect(200);
  expect(history.body.changes[0]).toMatchObject({
    byName: 'admin Testesen',
    reason: 'Slått sammen.',
    fields: [expect.objectContaining({ field: 'closed_on', before: null })],
  });
  const again = await close(office.serviceId, 2).expect(422);
  expect(again.body.blockers).toEqual(['already-closed']);
});

test('nobody is given a post in a closed service, whichever way', async () => {
  await expect(
    insert(laget.given.pool, 'post', {
      user_id: office.userId,
      service_id: office.serviceId,
      role: 'nav_counsellor',
      title: 'Veileder',
      valid: '[2026-01-01,)',
    }),
  ).rejects.toThrow('conflict');
});
