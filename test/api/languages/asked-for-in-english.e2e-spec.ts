import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { wordsOf } from '../../../apps/api/src/own-export/pdf/words-of.ts';
import type { Laget } from '../../support/laget.ts';
import { saidIn } from '../../support/pdf-text.ts';
import { type Reader } from '../access/readers.ts';
import { routesOf } from '../access/routes.ts';
import { startWorld, type World } from '../access/world.ts';

let laget: Laget;
let world: World;
/** Rules are rows with the law's own words, wherever they are read. */
let inLaw: string;

beforeAll(async () => {
  ({ laget, world } = await startWorld());
  const { rows } = await laget.given.pool.query<{ value: string }>('SELECT value::text FROM app.law_rule');
  inLaw = rows.map(({ value }) => value).join('\n');
}, 120_000);

afterAll(() => laget.close());

/** What a page of Norwegian can hardly do without. */
const norwegian =
  /(?<!\p{L})(ikke|ikkje|hvem|kven|hva|hvordan|eller|også|deg|siden|skrevet|fordi)(?!\p{L})/iu;

/** Rows that people or the law have written, and that are never translated: route → why. */
const written: Readonly<Record<string, string>> = {
  '/api/law': 'the law’s own words, with the sources',
  '/api/indicators': 'what others publish has the words of its source',
  '/api/demo-sign-ins': 'who the invented people of the demo are',
  '/api/plan-templates':
    'a row holds the proposal in all three languages, and the page shows the reader’s own',
  '/api/templates': 'a template holds each text in all three languages',
  '/api/templates/{templateId}': 'a template holds each text in all three languages',
  '/api/mapping-templates/{mappingTemplateId}':
    'a row holds the questions in all three languages, and the page shows the reader’s own',
  '/api/young-people/{youngPersonId}/mapping-templates':
    'a row holds the name in all three languages, and the page shows the reader’s own',
};

const asked = [
  'holder',
  'leader',
  'admin',
  'lokal',
  'personvern',
  'self',
  'guardian',
  'nobody',
] as const satisfies readonly Reader[];

test.each(asked)(
  'asked for in English by %s, no route answers with Norwegian of Laget’s own',
  async (reader) => {
    const about = await world.caseFor(reader);
    const send = await world.as(reader, about);
    const found: string[] = [];
    for (const { method, path } of routesOf(laget.app).filter((route) => route.method === 'GET')) {
      if (path in written) continue;
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => about.ids[name] ?? '1');
      const response = await send({ method, path: filled, language: 'en' });
      const said = saidIn(response)
        .split(/"|\n/)
        .filter((one) => norwegian.test(one) && !one.includes(about.marker) && !inLaw.includes(one));
      found.push(...said.map((one) => `${path}: ${one}`));
    }
    expect(found).toEqual([]);
  },
);

test('refusals are codes, whatever language is asked for: the page has the sentence', async () => {
  const about = await world.caseFor('nobody');
  const send = await world.as('nobody', about);
  const { body } = await send({ method: 'GET', path: '/api/my-day', language: 'en' });
  expect(body).toMatchObject({ code: 'not-signed-in', title: 'not-signed-in' });
});

test('the document’s own words are three different sets', () => {
  const { nb, nn, en } = wordsOf;
  expect(Object.keys(nn.labels)).toEqual(Object.keys(nb.labels));
  expect(Object.keys(en.labels)).toEqual(Object.keys(nb.labels));
  expect(en.headings.notes).toBe('Notes about you');
  expect(nn.headings.notes).toBe('Notat om deg');
});
