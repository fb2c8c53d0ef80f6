import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type supertest from 'supertest';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let skole: Browser;
let school: Worker;
let formula: string;
let secret: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality('Utvik');
  school = await place.worker('skole', await place.service('school', municipality, 'Utvik skole'));
  const officer = await place.worker('personvern', school.serviceId, 'privacy_officer');
  const child = { birthDate: '2009-01-02' };
  formula = await cases.youngPerson(municipality, school, {
    ...child,
    givenName: '=HYPERLINK("http://x")',
    familyName: 'Ås;vik',
  });
  secret = await cases.youngPerson(municipality, school, { ...child, givenName: 'Ylva', familyName: 'Øvre' });
  for (const id of [formula, secret]) await cases.consent(id, school, [school.serviceId]);
  await place.clearance(school, 'confidential', officer);
  await cases.protection(secret, 'confidential', school);
  skole = await laget.signIn('skole');
});

afterAll(() => laget.close());

const bytes = async (form: string): Promise<Buffer> => {
  const collect = (answer: supertest.Response, done: (error: null, body: Buffer) => void): void => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      done(null, Buffer.concat(chunks));
    });
  };
  const { body }: { body: Buffer } = await skole
    .get(`/api/my-list/${form}`)
    .buffer(true)
    .parse(collect)
    .expect(200);
  return body;
};

test('as CSV the list has semicolons, a mark for its letters, and no formula', async () => {
  const file = await bytes('csv');
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, first] = file.toString().slice(1).split('\r\n');
  expect(head).toBe('Navn;Født;Kommune;Nivå;Status;Stafettholder;Tjeneste;Frist;Hva');
  expect(first).toMatch(/^"'=HYPERLINK\(""http:\/\/x""\) Ås;vik";2009;Utvik;/);
});

test('as a spreadsheet every text is a text, and a second sheet says who saved it', async () => {
  const parts = unzipSync(new Uint8Array(await bytes('xlsx')));
  const whole = Object.entries(parts)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, part]) => strFromU8(part))
    .join('\n');
  expect(whole).not.toContain('<f>');
  expect(whole).toContain('&apos;=HYPERLINK'.replace('&apos;', "'"));
  expect(whole).toContain('Mine ungdommer');
  expect(whole).toMatch(/Lagret av skole Testesen, Utvik skole \d+\./);
});

test('A03 the place of somebody with a protected address is not in the file, that of others is', async () => {
  const lines = (await bytes('csv')).toString().split('\r\n');
  const of = (name: string): string => lines.find((line) => line.includes(name)) ?? '';
  expect(of('Ylva')).toContain('skjult sted');
  expect(of('Ylva')).not.toContain('Utvik');
  expect(of('HYPERLINK')).toContain('Utvik skole');
});

test.each(['csv', 'xlsx'])(
  'N01 T07 the %s leaves a line with everybody in it, and needs a fresh sign-in',
  async (form) => {
    await bytes(form);
    const rows = (await readLog(laget)).filter(({ action }) => action === `my-list-${form}-export.read`);
    expect(rows[0]).toMatchObject({ purpose: 'overview', allowed: true, row_count: 2 });
    await asDefiner(laget, `UPDATE app.session SET auth_time = auth_time - interval '6 minutes'`);
    const refused = await skole.get(`/api/my-list/${form}`).expect(403);
    expect(refused.body.code).toBe('fresh-sign-in-needed');
    await asDefiner(laget, `UPDATE app.session SET auth_time = auth_time + interval '6 minutes'`);
  },
);
