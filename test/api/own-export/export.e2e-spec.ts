import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OwnExport } from '../../../apps/api/src/own-export/own-export.dto.ts';
import { allParts } from '../../../apps/api/src/own-export/parts/all.ts';
import { entriesOf } from '../../../apps/api/src/own-export/pdf/entry.ts';
import { wordsOf } from '../../../apps/api/src/own-export/pdf/words-of.ts';
import { daysAhead } from '../../builders/consent-wish.ts';
import { insert } from '../../builders/insert.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import type { Laget } from '../../support/laget.ts';
import { lacksOfUa } from '../../support/pdf-ua.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { textInPdf } from '../../support/pdf-text.ts';
import { aCase, type Case } from '../access/a-case.ts';
import type { Request } from '../access/readers.ts';
import { startWorld, type World } from '../access/world.ts';

let laget: Laget;
let world: World;
let own: Case;
let other: Case;
let file: OwnExport;

const asSelf = async (request: Request) => (await world.as('self', own))(request);
const path = (): string => `/api/young-people/${own.youngPersonId}/own-export`;
const rowsOf = (name: string): object[] => file.parts.find((part) => part.name === name)?.rows ?? [];

beforeAll(async () => {
  ({ laget, world } = await startWorld());
  other = await aCase(laget, world.staff, 'annen');
  own = await world.newCase();
  await addWhatIsNotForTheFile();
  const { body } = await asSelf({ method: 'GET', path: path() });
  file = body;
});

afterAll(() => laget.close());

/** A guardian's answer, a basis that is told later, a hidden note, somebody else in the same list. */
const addWhatIsNotForTheFile = async (): Promise<void> => {
  const { pool } = laget.given;
  const { skole, nav } = world.staff;
  const of = { young_person_id: own.youngPersonId };
  await insert(pool, 'legal_basis_use', {
    ...of,
    service_id: nav.serviceId,
    justification: 'SenereHjemmel',
    by_post_id: skole.postId,
    valid_from: daysAhead(0),
    valid_to: daysAhead(60),
    basis_code: 'duty_to_cooperate',
    categories: ['basic'],
    told_from: daysAhead(30),
    delay_reason: 'SenereHjemmel',
    delayed_by_post_id: skole.postId,
  });
  await insert(pool, 'consent_answer', {
    ...of,
    consent_id: own.ids['consentId'] ?? '',
    capacity: 'guardian',
    guardian_id: await laget.given.case.guardian(own.youngPersonId),
    answer: 'no',
    note: 'ForesattSvar',
    by_user_id: skole.userId,
  });
  await asDefiner(
    laget,
    `INSERT INTO app.access_log (actor_user_id, young_person_ids, action, allowed, basis, request_id)
    VALUES ($1, ARRAY[$2::uuid, $3::uuid], 'my-list.read', true, 'own_list', 'r')`,
    [nav.userId, own.youngPersonId, other.youngPersonId],
  );
};

test('G07 the file has every row that is stored about the young person, table by table', async () => {
  const given: string[] = [];
  for (const { name, table } of allParts.filter(
    ({ where, from }) => where === undefined && from === undefined,
  )) {
    const { rows } = await laget.given.pool.query<{ count: string }>(
      `SELECT count(*) FROM app.${table} WHERE young_person_id = $1`,
      [own.youngPersonId],
    );
    const stored = Number(rows[0]?.count) - (table === 'legal_basis_use' ? 1 : 0);
    if (stored > 0) given.push(name);
    expect([name, rowsOf(name).length]).toEqual([name, stored]);
  }
  expect(given.length).toBeGreaterThan(28);
});

test('G07 name, number, sign-in, own answers, discussions and the log are in it', () => {
  expect(rowsOf('person')).toEqual([
    expect.objectContaining({ givenName: own.marker, municipalityName: 'Fjordvik' }),
  ]);
  expect(rowsOf('identityNumbers')).toEqual([expect.objectContaining({ number: own.ids['identityNumber'] })]);
  expect(rowsOf('signIn')).toEqual([expect.objectContaining({ username: `${own.marker}-ungdom` })]);
  expect(rowsOf('discussions')).toEqual([expect.objectContaining({ title: 'Drøfting' })]);
  expect(rowsOf('ownConsentAnswers')).toHaveLength(2);
  expect(rowsOf('accessLog')).toContainEqual(
    expect.objectContaining({
      actorName: 'nav Testesen',
      actorServiceName: 'NAV Fjordvik',
      action: 'case.read',
    }),
  );
  expect(file).toMatchObject({ format: 'laget-own-export', version: 1, youngPersonId: own.youngPersonId });
});

test('G07 nothing of another person is in it: no other young person, no guardian’s answer, contact or name of a list', () => {
  const text = JSON.stringify(file);
  expect(text).not.toContain(other.marker);
  expect(text).not.toContain(other.youngPersonId);
  expect(text).not.toContain('ForesattSvar');
  expect(rowsOf('guardians')[0]).not.toHaveProperty('contact');
  expect(rowsOf('accessLog')).toContainEqual(
    expect.objectContaining({ action: 'my-list.read', inList: true }),
  );
});

test('G07 what is told later by a dated decision is not in it yet', () => {
  expect(JSON.stringify(file)).not.toContain('SenereHjemmel');
});

test('what is stored and not in the file is said with a reason', () => {
  expect(file.notIncluded).toContainEqual({ what: 'guardian.contact', why: 'another_person' });
  expect(file.notIncluded).toContainEqual({ what: 'credential', why: 'account_safety' });
});

test('the same as a document: the letters can be searched, with page numbers, and nothing of anybody else', async () => {
  const response = await asSelf({ method: 'GET', path: `${path()}/pdf` });
  expect(response.headers['content-type']).toBe('application/pdf');
  expect(response.headers['content-disposition']).toContain('laget-om-meg.pdf');
  const text = textInPdf(response.body);
  expect(text).toContain('Det Laget har om deg');
  expect(text).toContain(own.marker);
  expect(text).toContain('Fødselsnummer');
  expect(text).toMatch(/Side 1 av \d+/);
  expect(text).not.toContain(other.marker);
  expect(response.body.toString('latin1')).not.toContain('/Helvetica');
  expect(lacksOfUa(response.body)).toEqual([]);
  const read = await readPdf(response.body);
  expect(read).toMatchObject({ title: 'Det Laget har om deg', language: 'nb-NO', showsTitle: true });
  expect(read.parts[0]).toMatchObject({ tag: 'H1', text: read.title });
  expect(read.parts.filter(({ tag }) => tag === 'untagged')).toEqual([]);
  expect([...read.tags]).toEqual(expect.arrayContaining(['Document/Sect/H2', 'Document/Sect/BlockQuote']));
  expect(read.aside).toContain('Bare til deg');
});

test('nothing on paper is a code, only words', () => {
  const codes = file.parts.flatMap(({ name, rows }) =>
    rows.flatMap((row) =>
      entriesOf(wordsOf.nb, name, row)
        .filter(({ said }) => /^[a-z]+([_-][a-z]+)*$/.test(said))
        .map(({ field, said }) => `${name}.${field}: ${said}`),
    ),
  );
  expect([...new Set(codes)].sort()).toEqual([
    'consents.language: norsk',
    'guardians.kind: foreldreansvar',
    'mappings.language: norsk',
    'person.language: norsk',
    'supporters.relation: bestemor',
  ]);
});

test.each([
  ['en', 'What Laget has about you', /Page 1 of \d+/, 'National identity number'],
  ['nn', 'Det Laget har om deg', /Side 1 av \d+/, 'Føresette'],
] as const)(
  'asked for in %s, the document speaks it; what people wrote stays',
  async (language, title, page, heading) => {
    const response = await asSelf({ method: 'GET', path: `${path()}/pdf`, language });
    const text = textInPdf(response.body);
    expect(text).toContain(title);
    expect(text).toMatch(page);
    expect(text).toContain(heading);
    expect(text).toContain(own.marker);
    expect(text).not.toContain('Skrevet ut');
    expect(text).not.toContain('Foresatte');
    expect(response.body.toString('latin1')).toContain(language === 'en' ? '(en-GB)' : '(nn-NO)');
  },
);

test('N01 T07 the file leaves a line in the log, and needs somebody who has just shown who it is', async () => {
  const rows = (await readLog(laget)).filter(({ action }) => action === 'own-export.read');
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => [row.young_person_id, row.basis].join(' ')))).toEqual(
    new Set([`${own.youngPersonId} self`]),
  );
  const browser = await laget.signIn(`${own.marker}-ungdom`);
  await asDefiner(laget, `UPDATE app.session SET auth_time = auth_time - interval '6 minutes'`);
  const refused = await browser.get(path()).expect(403);
  expect(refused.body.code).toBe('fresh-sign-in-needed');
});
