import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { tenorNumbers } from '../../builders/registration.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog, rowsAsDefiner } from '../../support/access-log.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

interface Asked {
  readonly standing: string;
  readonly answerText: string | null;
  readonly byService: string | null;
}

interface Seen {
  readonly caseRequests: readonly { readonly id: string; readonly reason: string; readonly answer: string }[];
  readonly unheld: readonly { readonly why: string; readonly from: string }[];
  readonly transitions: readonly { readonly id: string; readonly disputes: readonly object[] }[];
}

const [known, unknown, another] = tenorNumbers;

let laget: Laget;
let fjordvik: string;
let skole: Worker;
let utvik: Worker;
let as: Record<'skole' | 'utvik' | 'kollega' | 'ungdom', Browser>;
let jonas: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  fjordvik = await place.municipality();
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  const elsewhere = await place.municipality('Utvik');
  utvik = await place.worker('utvik', await place.service('nav', elsewhere, 'NAV Utvik'));
  await place.worker('kollega', skole.serviceId);
  jonas = await cases.youngPerson(fjordvik, skole, { number: known });
  await cases.signInFor(jonas);
  as = {
    skole: await laget.signIn('skole'),
    utvik: await laget.signIn('utvik'),
    kollega: await laget.signIn('kollega'),
    ungdom: await laget.signIn('ungdom'),
  };
});

beforeEach(async () => {
  await asDefiner(laget, 'DELETE FROM app.case_request', []);
});

afterAll(() => laget.close());

const path = (rest: string): string => `/api/young-people/${jonas}/${rest}`;
const ask = (number: string | undefined, part: object = {}) =>
  as.utvik.post('/api/case-requests', {
    number,
    wants: 'transfer',
    reason: 'Han har flyttet hit.',
    ...part,
  });
const mine = async (): Promise<Asked[]> => {
  const { body }: { body: Asked[] } = await as.utvik.get('/api/case-requests').expect(200);
  return body;
};
const seen = async (who: Browser): Promise<Seen> => {
  const { body }: { body: Seen } = await who.get(path('case')).expect(200);
  return body;
};
const answer = async (who: Browser, body: object) => {
  const rows = await rowsAsDefiner(
    laget,
    'SELECT id FROM app.case_request WHERE young_person_id IS NOT NULL',
  );
  const [id] = JSON.stringify(rows).match(/[0-9a-f-]{36}/) ?? [''];
  return who.post(path(`case-requests/${id}/answer`), body);
};

test('G03 the answer is the same for a known and an unknown number, and so is what the asker reads back', async () => {
  const answers = [await ask(known), await ask(unknown)];
  expect(answers.map(({ status, text }) => [status, text])).toEqual([
    [204, ''],
    [204, ''],
  ]);
  const [one, other] = await mine();
  expect({ ...one, id: '' }).toEqual({ ...other, id: '' });
  expect(one).toMatchObject({ standing: 'sent', answerText: null, byService: null });
});

test('G03 a no changes nothing for the asker, not even after the days', async () => {
  await ask(known);
  await ask(unknown);
  expect((await answer(as.skole, { answer: 'declined', text: 'Han vil bli her.' })).status).toBe(204);
  expect((await mine()).map(({ standing }) => standing)).toEqual(['sent', 'sent']);
  expect((await ask(known)).body.blockers).toEqual(['asks-already']);
  expect((await ask(unknown)).body.blockers).toEqual(['asks-already']);
  try {
    await stopClockAt(laget, `${dayFromNow(32)} 12:00:00 Europe/Oslo`);
    const { body } = await (await laget.signIn('utvik')).get('/api/case-requests').expect(200);
    expect(body).toMatchObject([{ standing: 'not_answered' }, { standing: 'not_answered' }]);
  } finally {
    await startClock(laget);
  }
});

test('the holder reads it in the case and on Min dag; a colleague and the asker read nothing', async () => {
  await ask(known);
  expect((await seen(as.skole)).caseRequests).toMatchObject([{ reason: 'Han har flyttet hit.' }]);
  const { body } = await as.skole.get('/api/my-day').expect(200);
  expect(JSON.stringify(body)).toContain('case_requested');
  expect((await as.kollega.get(path('case'))).status).toBe(404);
  expect((await as.utvik.get(path('case'))).status).toBe(404);
  expect((await answer(as.utvik, { answer: 'accepted', text: 'Ja.' })).status).toBe(404);
});

test('a yes says that the young person is here: only where «basic» is open to the asker', async () => {
  await ask(known);
  const yes = { answer: 'accepted', text: 'Ring meg mandag.' };
  expect((await answer(as.skole, yes)).body.blockers).toEqual(['no-basis-for-basic']);
  expect((await answer(as.skole, { ...yes, text: ' ' })).body.blockers).toContain('reason-missing');
  await laget.given.case.consent(jonas, skole, [utvik.serviceId], ['basic']);
  expect((await answer(as.skole, yes)).status).toBe(204);
  expect(await mine()).toMatchObject([
    { standing: 'accepted', answerText: 'Ring meg mandag.', byService: 'Vestlia vgs' },
  ]);
  expect((await as.utvik.get(path('case'))).status).toBe(404);
  expect((await answer(as.skole, yes)).body.blockers).toEqual(['already-answered']);
});

test('N01 each question stands in the log, that about somebody in the log of that one', async () => {
  const before = (await readLog(laget)).filter(({ action }) => action === 'case-request.ask').length;
  await ask(known);
  await ask(unknown);
  const rows = (await readLog(laget)).filter(({ action }) => action === 'case-request.ask').slice(before);
  expect(rows.map((row) => row.young_person_id)).toEqual(expect.arrayContaining([jonas]));
  expect((await as.ungdom.get(path('own-log'))).text).toContain('NAV Utvik');
});

test('API6 five numbers a day and no more, and a number that cannot be one is refused for its form alone', async () => {
  expect((await ask('123')).body.blockers).toEqual(['identity-invalid']);
  for (const number of tenorNumbers.slice(0, 5)) expect((await ask(number)).status).toBe(204);
  expect((await ask(tenorNumbers[5])).body.blockers).toContain('too-many-asked');
});

test('A01 whom the asker can never see is not found, and the answer is the same', async () => {
  const hidden = await laget.given.case.youngPerson(fjordvik, skole, { number: another });
  await laget.given.case.protection(hidden, 'strictly_confidential', skole);
  expect((await ask(another)).status).toBe(204);
  expect(await rowsAsDefiner(laget, 'SELECT young_person_id FROM app.case_request')).toEqual([
    { young_person_id: null },
  ]);
});

test('two municipalities disagree: the days are days without anybody and the sender keeps the baton', async () => {
  const { pool, case: cases } = laget.given;
  await cases.consent(jonas, skole, [skole.serviceId, utvik.serviceId], ['basic', 'school']);
  await cases.member(jonas, utvik);
  const transition = await insert(pool, 'transition', {
    young_person_id: jonas,
    owner_service_id: skole.serviceId,
    category: 'basic',
    kind: 'new_municipality',
    on_date: dayFromNow(20),
    sender_service_id: skole.serviceId,
    sender_post_id: skole.postId,
  });
  const dispute = (part: object = {}) =>
    as.skole.post(path(`transitions/${transition}/dispute`), {
      since: dayFromNow(-4),
      senderSays: 'Han er registrert i Utvik.',
      receiverSays: 'Han bor fortsatt i Fjordvik.',
      ...part,
    });
  expect((await dispute({ since: dayFromNow(1) })).body.blockers).toEqual(['since_in_the_future']);
  await dispute().expect(204);
  expect((await dispute()).body.blockers).toEqual(['disputed_already']);
  const during = await seen(as.skole);
  expect(during.unheld).toContainEqual(
    expect.objectContaining({ why: 'municipalities-disagree', from: dayFromNow(-4) }),
  );
  expect(during.transitions[0]?.disputes).toMatchObject([{ receiverSays: 'Han bor fortsatt i Fjordvik.' }]);
  await as.skole.post(path('baton-offers'), { toPostId: utvik.postId, reason: 'Dere tar over.' }).expect(201);
  const { body }: { body: { batonOffers: { id: string }[] } } = await as.utvik.get(path('case')).expect(200);
  const offer = body.batonOffers[0]?.id ?? '';
  expect((await as.utvik.post(path(`baton-offers/${offer}/accept`))).body.code).toBe(
    'municipalities-disagree',
  );
  await as.skole
    .post(path(`transitions/${transition}/dispute/settle`), { how: 'Utvik tar over.' })
    .expect(204);
  expect((await as.utvik.post(path(`baton-offers/${offer}/accept`))).status).toBe(204);
  expect((await seen(as.skole)).unheld).toContainEqual(
    expect.objectContaining({ why: 'municipalities-disagree', to: dayFromNow(-1) }),
  );
});

test('after the 30th birthday no plan begins, and the review that is set is not put off', async () => {
  const { pool, case: cases } = laget.given;
  const born = dayFromNow(0).replace(/^\d{4}/, (year) => String(Number(year) - 30));
  const grown = await cases.youngPerson(fjordvik, skole, { birthDate: born });
  await cases.consent(grown, skole, [skole.serviceId], ['basic']);
  await insert(pool, 'plan', {
    young_person_id: grown,
    owner_service_id: skole.serviceId,
    review_on: dayFromNow(10),
  });
  const plan = `/api/young-people/${grown}/plan`;
  const activated = await as.skole.post(`${plan}/activate`).set('if-match', '"v1"');
  expect(activated.body.blockers).toContain('no_new_plan_after_thirty');
  const later = await as.skole.patch(plan, { reviewOn: dayFromNow(11) }).set('if-match', '"v1"');
  expect(later.body.blockers).toEqual(['last_review_stands']);
  await as.skole
    .patch(plan, { reviewOn: dayFromNow(9) })
    .set('if-match', '"v1"')
    .expect(200);
});
