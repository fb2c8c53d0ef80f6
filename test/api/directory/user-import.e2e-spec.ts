import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, password, startLaget } from '../../support/laget.ts';

let laget: Laget;
let admin: Browser;
let lokal: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const fjordvik = await place.municipality('Fjordvik');
  const nav = await place.service('nav', fjordvik, 'NAV Fjordvik');
  await place.service('school', fjordvik, 'Vestlia vgs');
  await place.worker('kjent', nav);
  await place.worker('lokaladmin', nav, 'local_admin');
  await place.worker('admin', await place.service('coordination', fjordvik, 'Kommunen'), 'system_admin');
  [admin, lokal] = await Promise.all([laget.signIn('admin'), laget.signIn('lokaladmin')]);
});

afterAll(() => laget.close());

interface Line {
  readonly line: number;
  readonly errors: string[];
  readonly [name: string]: unknown;
}

const list = (name: string): string =>
  [
    '\uFEFFNavn;E-post;Tjeneste;Rolle;Tittel;Første dag',
    `Marte Sagmoen;${name}1@example.no;NAV Fjordvik;NAV-veileder;Veileder;`,
    `"Lie, Per";${name}2@example.no;vestlia VGS;;Rådgiver;1.12.2099`,
    `;${name}3;NAV Fjordvik;;Veileder;`,
    `Anne By;${name}4@example.no;Finnes ikke;;Veileder;`,
    `Åse Fjell;${name}5@example.no;NAV Fjordvik;leder;Leder;`,
    `Kari Vik;${name}6@example.no;NAV Fjordvik;rådgiver;;i går`,
    `Per Lie;${name}2@example.no;Vestlia vgs;;Rådgiver;`,
    `Ola Nes;${name}7@example.no;NAV Fjordvik;sjef;Sjef;`,
    `Eva Berg;${name}8@example.no;NAV Fjordvik;personvernombud;Ombud;`,
  ].join('\r\n');

const preview = async (who: Browser, text: string, columns?: object): Promise<Line[]> => {
  const wish = columns === undefined ? { text } : { text, columns };
  const { body }: { body: { lines: Line[] } } = await who.post('/api/user-imports/preview', wish).expect(200);
  return body.lines;
};

const asUsers = (lines: readonly Line[]): object[] =>
  lines
    .filter(({ errors }) => errors.length === 0)
    .map(({ name, email, username, phone, serviceId, role, title, from }) => ({
      ...{ name, email, username, phone },
      post: { serviceId, role, title, from },
    }));

test('a list is read line by line, what is wrong is said, and nothing is saved', async () => {
  const before = (await laget.given.pool.query('SELECT FROM app.app_user')).rowCount;
  const lines = await preview(admin, list('a'));
  expect(lines.map(({ line, errors }) => [line, ...errors])).toEqual([
    [2],
    [3, 'twice_in_file'],
    [4, 'name_missing', 'email_form'],
    [5, 'service_unknown'],
    [6],
    [7, 'wrong_service', 'title_missing', 'from_invalid'],
    [8, 'twice_in_file'],
    [9, 'role_unknown'],
    [10, 'needs_another'],
  ]);
  expect(lines[0]).toMatchObject({ username: 'a1@example.no', role: 'nav_counsellor', from: dayFromNow(0) });
  expect(lines[1]).toMatchObject({ name: 'Lie, Per', role: 'school_counsellor', from: '2099-12-01' });
  expect((await laget.given.pool.query('SELECT FROM app.app_user')).rowCount).toBe(before);
});

test('a local administrator reads in the own organisation alone, and no higher role', async () => {
  const lines = await preview(lokal, list('b'));
  expect(lines.map(({ errors }) => errors[0] ?? 'in order')).toEqual([
    'in order',
    'twice_in_file',
    'name_missing',
    'service_unknown',
    'role_not_yours',
    'wrong_service',
    'twice_in_file',
    'role_unknown',
    'role_not_yours',
  ]);
  expect(lines[6]?.errors).toContain('service_unknown');
});

test('commas are read as well, a column can be said to stand elsewhere, and a name that is taken is said', async () => {
  const text = 'Hvem,Adresse,Hvor,Hva\nMarte Sagmoen,kjent@example.no,NAV Fjordvik,Veileder\n';
  const guessed = await preview(admin, text);
  expect(guessed[0]?.errors).toContain('name_missing');
  const columns = { name: 0, email: 1, service: 2, title: 3 };
  expect((await preview(admin, text, columns))[0]?.errors).toEqual([]);
  const taken = await preview(
    admin,
    'brukernavn;navn;epost;tjeneste;tittel\nKJENT;A B;a@b.no;NAV Fjordvik;V',
  );
  expect(taken[0]?.errors).toEqual(['username_taken']);
});

test('what is no list is said so, and too long a list', async () => {
  const broken = await admin
    .post('/api/user-imports/preview', { text: 'navn;e-post\n"uten slutt;a@b.no' })
    .expect(422);
  expect(broken.body.blockers).toEqual(['unreadable_list']);
  const long = `navn\n${'A B\n'.repeat(501)}`;
  expect((await admin.post('/api/user-imports/preview', { text: long })).body.blockers).toEqual([
    'too_many_lines',
  ]);
});

test('some are read in, and undone as one while nobody of them has come in: the names are free again', async () => {
  const users = asUsers(await preview(admin, list('c')));
  const { id } = (await admin.post('/api/user-imports').expect(201)).body;
  expect((await admin.post(`/api/user-imports/${String(id)}/users`, { users }).expect(200)).body).toEqual({
    made: 2,
  });
  const usernames = async (): Promise<string[]> => {
    const { body }: { body: { data: { username: string }[] } } = await admin.get('/api/users?perPage=100');
    return body.data.map(({ username }) => username);
  };
  expect(await usernames()).toContain('c1@example.no');
  expect((await lokal.post(`/api/user-imports/${String(id)}/undo`)).status).toBe(404);
  expect((await admin.post(`/api/user-imports/${String(id)}/undo`).expect(200)).body).toEqual({ undone: 2 });
  expect(await usernames()).not.toContain('c1@example.no');
  expect((await preview(admin, list('c')))[0]?.errors).toEqual([]);
  expect((await admin.post(`/api/user-imports/${String(id)}/undo`)).status).toBe(404);
  expect((await admin.post(`/api/user-imports/${String(id)}/users`, { users })).status).toBe(404);
});

test('all of the lines that are sent at once, or none', async () => {
  const [first] = asUsers(await preview(admin, list('d')));
  const { id } = (await admin.post('/api/user-imports').expect(201)).body;
  const refused = await admin
    .post(`/api/user-imports/${String(id)}/users`, { users: [first, first] })
    .expect(422);
  expect(refused.body.blockers).toEqual(['username_taken']);
  const { rows } = await laget.given.pool.query(`SELECT FROM app.app_user WHERE username = 'd1@example.no'`);
  expect(rows).toEqual([]);
});

test('once somebody of them has come in, the list stands', async () => {
  const users = asUsers(await preview(lokal, list('e')));
  const { id } = (await lokal.post('/api/user-imports').expect(201)).body;
  await lokal.post(`/api/user-imports/${String(id)}/users`, { users }).expect(200);
  await laget.given.pool.query(
    `INSERT INTO app.credential (user_id, password_hash) SELECT id, (SELECT password_hash FROM app.credential LIMIT 1)
     FROM app.app_user WHERE username = 'e1@example.no'`,
  );
  await laget.anonymous.post('/api/session').send({ username: 'e1@example.no', password }).expect(200);
  expect((await lokal.post(`/api/user-imports/${String(id)}/undo`)).status).toBe(409);
});
