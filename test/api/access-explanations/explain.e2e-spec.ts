import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { everyCategory, everythingAbout } from '../../builders/everything.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let municipality: string;
let workers: Record<string, Worker>;
let browsers: Record<string, Browser>;
let cases: Record<string, string>;
let count = 0;

const at = <T>(all: Record<string, T>, name: string): T => {
  const one = all[name];
  if (one === undefined) throw new Error(name);
  return one;
};
const names = ['skole', 'nav', 'nav2', 'bup', 'ppt', 'vakt', 'helse'];

/** Somebody whose case every kind of relation is to: a member, left out, asked, gone, in an emergency, a stranger. */
const aCase = async (change: (youngPersonId: string) => Promise<unknown>, shares: readonly string[]) => {
  const { case: build, pool } = laget.given;
  const [skole, nav, bup] = [at(workers, 'skole'), at(workers, 'nav'), at(workers, 'bup')];
  const [ppt, vakt, helse] = [at(workers, 'ppt'), at(workers, 'vakt'), at(workers, 'helse')];
  const id = await build.youngPerson(municipality, skole);
  count += 1;
  const selfUserId = await build.signInFor(id, `ungdom${String(count)}`);
  await build.member(id, nav);
  await build.member(id, bup);
  await build.member(id, ppt, '2026-02-01 09:00:00+00');
  await everythingAbout(pool, { youngPersonId: id, selfUserId, receiver: bup }, [skole]);
  await build.consent(id, skole, [nav.serviceId], shares);
  await insert(pool, 'invitation', {
    young_person_id: id,
    service_id: helse.serviceId,
    invited_by_post_id: skole.postId,
    reason: 'Vi trenger dere.',
    basis: 'consent',
    answer_by: dayFromNow(5),
  });
  await insert(pool, 'emergency_access', {
    young_person_id: id,
    actor_user_id: vakt.userId,
    actor_post_id: vakt.postId,
    reason_code: 'danger',
    reason: 'Han er på legevakten og kan ikke svare.',
    categories: ['basic', 'health'],
    opened_at: new Date().toISOString(),
    ends_at: new Date(Date.now() + 3_600_000).toISOString(),
    review_by: dayFromNow(3),
  });
  await change(id);
  return id;
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: build, pool } = laget.given;
  municipality = await place.municipality();
  const office = await place.service('nav', municipality, 'NAV Fjordvik');
  const service = (kind: string, name: string) => place.service(kind, municipality, name);
  workers = {
    skole: await place.worker('skole', await service('school', 'Vestlia vgs')),
    nav: await place.worker('nav', office),
    nav2: await place.worker('nav2', office),
    bup: await place.worker('bup', await service('bup', 'BUP Fjord')),
    ppt: await place.worker('ppt', await service('ppt', 'PPT'), 'municipal_worker'),
    vakt: await place.worker('vakt', await service('dps', 'Vakta'), 'bup_clinician'),
    helse: await place.worker('helse', await service('school_health', 'Helse'), 'municipal_worker'),
    lokal: await place.worker('lokal', office, 'local_admin'),
    admin: await place.worker('admin', await service('coordination', 'Koordinering'), 'system_admin'),
  };
  browsers = Object.fromEntries(
    await Promise.all(Object.keys(workers).map(async (name) => [name, await laget.signIn(name)])),
  );
  const nothing = (): Promise<unknown> => Promise.resolve();
  const nav = at(workers, 'nav');
  cases = {
    plain: await aCase(nothing, ['basic', 'school']),
    'without basic': await aCase(nothing, ['health']),
    'family alone': await aCase(nothing, ['family']),
    'kept out': await aCase(
      (id) => insert(pool, 'own_lock', { young_person_id: id, service_id: nav.serviceId }),
      everyCategory,
    ),
    'too close': await aCase(
      (id) => insert(pool, 'staff_relation', { user_id: nav.userId, kind: 'sibling', young_person_id: id }),
      everyCategory,
    ),
    protected: await aCase((id) => build.protection(id, 'confidential', at(workers, 'skole')), everyCategory),
  };
  await pool.query(
    `INSERT INTO app.clearance (user_id, level, valid, reason, granted_by_user_id)
     VALUES ($1, 'confidential', daterange(app.today(), app.today() + 30), 'x', $2)`,
    [at(workers, 'skole').userId, at(workers, 'admin').userId],
  );
});

afterAll(() => laget.close());

interface Topic {
  readonly topic: string;
  readonly allow: boolean;
  readonly rule: string | null;
  readonly changes: readonly string[];
}
const explanation = async (youngPersonId: string, who: string, asker = 'skole'): Promise<Topic[]> => {
  const { body }: { body: { topics: Topic[] } } = await at(browsers, asker)
    .get(`/api/young-people/${youngPersonId}/access-explanations/${at(workers, who).postId}`)
    .expect(200);
  return body.topics;
};

interface RealCase {
  readonly goals: readonly { readonly category: string; readonly ownerServiceId: string }[];
  readonly contributions: readonly unknown[];
}

/** What this person really gets, topic by topic: rows of others, as the real case answers them. */
const real = async (youngPersonId: string, who: string): Promise<Record<string, boolean>> => {
  const response = await at(browsers, who).get(`/api/young-people/${youngPersonId}/case`);
  const body: RealCase = response.status === 200 ? response.body : { goals: [], contributions: [] };
  return {
    case: response.status === 200,
    own_words: body.contributions.length > 0,
    ...Object.fromEntries(
      everyCategory.map((category) => [
        category,
        body.goals.some(
          (goal) =>
            goal.category === category &&
            (who === 'skole' || goal.ownerServiceId !== at(workers, who).serviceId),
        ),
      ]),
    ),
  };
};

test('D2 the explanation is what each really gets: every relation, every topic, no disagreement', async () => {
  const disagreements: string[] = [];
  let asked = 0;
  let allowed = 0;
  for (const [kind, id] of Object.entries(cases))
    for (const who of names.filter((name) => name !== 'skole')) {
      const gets = await real(id, who);
      for (const { topic, allow, rule } of await explanation(id, who)) {
        asked += 1;
        allowed += allow ? 1 : 0;
        if (gets[topic] !== allow)
          disagreements.push(
            `${kind}, ${who}, ${topic}: ${String(allow)} ${rule ?? ''}, gets ${String(gets[topic])}`,
          );
      }
    }
  expect(disagreements).toEqual([]);
  expect(asked).toBe(6 * 6 * 7);
  expect(allowed).toBeGreaterThan(30);
});

test('each no names its rule and what would change it', async () => {
  const said = async (kind: string, who: string, topic: string) => {
    const one = (await explanation(at(cases, kind), who)).find((answer) => answer.topic === topic);
    return one === undefined || one.allow ? 'yes' : `${one.rule ?? ''}: ${one.changes.join(', ')}`;
  };
  expect(await said('plain', 'nav', 'health')).toBe('nothing-opens-it: consent, legal-basis, emergency');
  expect(await said('plain', 'nav', 'school')).toBe('yes');
  expect(await said('plain', 'nav2', 'case')).toBe('no-relation: asked-and-accepts, emergency');
  expect(await said('plain', 'ppt', 'case')).toBe('former-member: asked-and-accepts, emergency');
  expect(await said('plain', 'vakt', 'health')).toBe('yes');
  expect(await said('kept out', 'nav', 'own_words')).toBe('own-lock: young-person-opens');
  expect(await said('too close', 'nav', 'case')).toBe('too-close: somebody-else-instead');
  expect(await said('protected', 'nav', 'case')).toBe('confidential: clearance');
});

const asAdministrator = (asker: string, youngPersonId: string, who: string) =>
  at(browsers, asker).get(`/api/access-explanations/${youngPersonId}/${at(workers, who).postId}`);

test('an administrator gets the same answer by the id of the case, and nothing of the case', async () => {
  const id = at(cases, 'plain');
  const { body } = await asAdministrator('lokal', id, 'nav').expect(200);
  expect(body.topics).toEqual(await explanation(id, 'nav'));
  expect(JSON.stringify(body)).not.toMatch(/Jonas|Elvemyr/);
  expect(Object.keys(body).sort()).toEqual(['holder', 'name', 'relation', 'serviceName', 'topics']);
});

test('G03 what an administrator may not ask about is as if it were not there', async () => {
  const absent = await asAdministrator('lokal', '00000000-0000-7000-8000-000000000000', 'nav').expect(404);
  const hidden = await asAdministrator('lokal', at(cases, 'protected'), 'nav').expect(404);
  const another = await asAdministrator('lokal', at(cases, 'plain'), 'bup').expect(404);
  const own = { instance: '', requestId: '' };
  for (const { body } of [hidden, another]) expect({ ...body, ...own }).toEqual({ ...absent.body, ...own });
  await asAdministrator('admin', at(cases, 'plain'), 'bup').expect(200);
  await asAdministrator('admin', at(cases, 'protected'), 'bup').expect(404);
});

test('only the holder or a coordinator asks about a case, and each asking stands in the log', async () => {
  const id = at(cases, 'plain');
  const path = `/api/young-people/${id}/access-explanations/${at(workers, 'bup').postId}`;
  await at(browsers, 'nav').get(path).expect(404);
  await at(browsers, 'nav2').get(path).expect(404);
  await at(browsers, 'skole').get(path).expect(200);
  await asAdministrator('lokal', id, 'nav').expect(200);
  const rows = (await readLog(laget)).filter(({ young_person_id }) => young_person_id === id).slice(-2);
  expect(rows.map(({ action, allowed, basis }) => ({ action, allowed, basis }))).toEqual([
    {
      action: 'access-explanation.read',
      allowed: true,
      basis: expect.stringMatching(/^(baton|consent:.*)$/),
    },
    { action: 'access-administration.read', allowed: true, basis: 'administration' },
  ]);
});
