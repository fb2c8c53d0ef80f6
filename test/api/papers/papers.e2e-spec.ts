import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asDefiner, readLog } from '../../support/access-log.ts';
import type { Laget } from '../../support/laget.ts';
import { lacksOfUa } from '../../support/pdf-ua.ts';
import { type ReadPdf, readPdf } from '../../support/read-pdf.ts';
import { insert } from '../../builders/insert.ts';
import { aCase, type Case, closedTo } from '../access/a-case.ts';
import type { Reader, Request } from '../access/readers.ts';
import { startWorld, type World } from '../access/world.ts';

let laget: Laget;
let world: World;
let about: Case;
let basicGoal: string;

const at = (rest: string): string => `/api/young-people/${about.youngPersonId}/${rest}`;
const ask = async (reader: Reader, request: Request) => (await world.as(reader, about))(request);
const paper = async (reader: Reader, path: string, language?: string): Promise<ReadPdf> => {
  const { status, headers, body } = await ask(reader, { method: 'GET', path: at(path), language });
  expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(lacksOfUa(body)).toEqual([]);
  return readPdf(body);
};
const said = ({ parts }: ReadPdf): string => parts.map(({ text }) => text).join('\n');
const plan = 'plan/paper';
const minutes = (): string => `meetings/${about.ids['meetingId'] ?? ''}/minutes/paper`;
const handOver = (): string => `transitions/${about.ids['transitionId'] ?? ''}/paper`;

/** A goal that everybody on the team sees, and a note for the receiver. */
const addWhatIsOpen = async (): Promise<void> => {
  const { pool } = laget.given;
  const { skole } = world.staff;
  const own = { young_person_id: about.youngPersonId, owner_service_id: skole.serviceId };
  basicGoal = `Å mekke ${about.marker}`;
  const plans = await pool.query<{ id: string }>('SELECT id FROM app.plan WHERE young_person_id = $1', [
    about.youngPersonId,
  ]);
  await insert(pool, 'goal', {
    ...own,
    category: 'basic',
    plan_id: plans.rows[0]?.id ?? '',
    own_words: basicGoal,
    own_words_on: '2026-02-24',
    wording:
      'Oppfølgingstjenesten og ungdomskoordinatoren ordner arbeidspraksis, læreplassøknad og samtaler med bedriftshelsetjenesten.',
  });
  await insert(pool, 'hand_over_note', {
    ...own,
    category: 'basic',
    transition_id: about.ids['transitionId'] ?? '',
    half: 'open',
    question: 'what_works',
    text: 'Korte beskjeder.',
    written_by_post_id: skole.postId,
    given_at: '2026-02-01 12:00:00+00',
    given_by_post_id: skole.postId,
  });
};

beforeAll(async () => {
  ({ laget, world } = await startWorld());
  about = await world.newCase();
  await addWhatIsOpen();
});

afterAll(() => laget.close());

test.each([
  ['the plan', (): string => plan, 'Planen til'],
  ['the minutes', minutes, 'Referat: Evalueringsmøte 5.'],
  ['the hand-over', handOver, 'Overlevering fra Vestlia vgs til'],
])('%s is tagged, says its language and title, and is read in order', async (_, path, title) => {
  const read = await paper('holder', path());
  expect(read).toMatchObject({ language: 'nb-NO', marked: true, showsTitle: true });
  expect(read.title).toContain(title);
  expect(read.parts[0]).toMatchObject({ tag: 'H1', text: read.title });
  expect(read.parts.filter(({ tag }) => tag === 'untagged')).toEqual([]);
  for (const tag of ['Document/Sect/H1', 'Document/Sect/H2', 'Document/Sect/Table/TR/TH', 'Document/Sect/P'])
    expect([...read.tags]).toContain(tag);
});

test('each sheet says who may have it, who printed it and when, beside the text', async () => {
  const read = await paper('holder', plan);
  const name = `${about.marker} ${about.marker}`;
  expect(read.aside).toContain(`Bare for ${name} og Vestlia vgs`);
  expect(read.aside).toMatch(
    /Skrevet ut av skole Testesen, Vestlia vgs \d+\. \p{L}+ \d{4} kl\. \d\d\.\d\d · Side 1 av 1/u,
  );
  expect(said(read)).not.toContain('Side 1');
  const order = read.parts.map(({ text }) => text);
  expect(order.indexOf('Hvem kan ha arket')).toBeLessThan(order.indexOf('Mål 1'));
});

test('the letters are in the file, and no others', async () => {
  const { body } = await ask('holder', { method: 'GET', path: at(plan) });
  const file = Buffer.from(body).toString('latin1');
  expect(file).toMatch(/Commissioner/);
  expect(file).toContain('/FontFile2');
  expect(file).not.toContain('/Helvetica');
});

test('a long word is divided at the end of a line, and whoever listens hears it whole', async () => {
  const read = await paper('holder', plan);
  const wording = read.parts.find(({ text }) => text.includes('Laget skriver:'));
  expect(wording?.text).toMatch(/\p{Ll}- \p{Ll}/u);
  expect(wording?.instead).toContain('bedriftshelsetjenesten');
});

test.each(['holder', 'member', 'narrow', 'self'] as const)(
  'L02 nothing stands on paper for %s that is not on the screen, and nothing is missing',
  async (reader) => {
    const sees = reader !== 'narrow';
    const text = said(await paper(reader, plan));
    expect(text).toContain(basicGoal);
    expect(text.includes(closedTo(about.marker))).toBe(sees);
    expect(said(await paper(reader, minutes())).includes(closedTo(about.marker))).toBe(sees);
  },
);

test('the hand-over says what the team reads, and who has not got it yet', async () => {
  const text = said(await paper('member', handOver()));
  expect(text).toContain('Hva hjelper?');
  expect(text).toContain('Korte beskjeder.');
});

test.each([
  ['nn', 'Berre for', 'nn-NO'],
  ['en', 'For', 'en-GB'],
] as const)('asked for in %s, the paper speaks it', async (language, whoFor, tag) => {
  const read = await paper('holder', plan, language);
  expect(read.aside).toContain(`${whoFor} ${about.marker}`);
  expect(read.language).toBe(tag);
});

test('the young person’s own copy is for whom the young person decides', async () => {
  const read = await paper('self', plan);
  expect(read.aside).toContain('Din kopi');
  expect(said(read)).toContain('Du bestemmer hvem som får se den.');
});

test('N01 T07 printing leaves a line of its own, which the young person reads, and needs a fresh sign-in', async () => {
  await paper('member', plan);
  const rows = (await readLog(laget)).filter(
    ({ action, actor_user_id: who }) => action === 'plan-export.read' && who === world.staff.nav.userId,
  );
  expect(rows[0]).toMatchObject({ young_person_id: about.youngPersonId, purpose: 'plan', allowed: true });
  const { body } = await ask('self', { method: 'GET', path: at('own-log') });
  expect(JSON.stringify(body)).toContain('plan-export.read');
  const browser = await laget.signIn('nav');
  await asDefiner(laget, `UPDATE app.session SET auth_time = auth_time - interval '6 minutes'`);
  const refused = await browser.get(at(plan)).expect(403);
  expect(refused.body.code).toBe('fresh-sign-in-needed');
});

test('A03 with a protected address nothing on paper says where', async () => {
  const { place, case: cases } = laget.given;
  const { skole } = world.staff;
  about = await aCase(laget, world.staff, 'skjult');
  const officer = await place.worker('ombud', skole.serviceId, 'privacy_officer');
  await place.clearance(skole, 'confidential', officer);
  await cases.protection(about.youngPersonId, 'confidential', skole);
  for (const path of [plan, minutes(), handOver()]) {
    const read = await paper('holder', path);
    const whole = `${said(read)}\n${read.aside}`;
    expect(whole).not.toContain('Vestlia');
    expect(whole).not.toContain('Rom Merke');
    expect(read.aside).toContain('skole Testesen');
  }
});
