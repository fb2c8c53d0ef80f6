import type { Shape } from '#api-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mappingTemplate, planTemplate } from '../../builders/templates.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let admin: Browser;
let lokal: Browser;
let skole: Browser;
let jonas: Browser;
let municipalityId: string;
let jonasId: string;
let templateId: string;
let mappingId: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  municipalityId = await place.municipality('Fjordvik');
  const school = await place.worker('skole', await place.service('school', municipalityId, 'Vestlia vgs'));
  await place.worker('admin', school.serviceId, 'system_admin');
  await place.worker('lokal', school.serviceId, 'local_admin');
  jonasId = await cases.youngPerson(municipalityId, school, { givenName: 'Jonas' });
  await cases.consent(jonasId, school, [school.serviceId]);
  await cases.signInFor(jonasId, 'jonas');
  admin = await laget.signIn('admin');
  lokal = await laget.signIn('lokal');
  skole = await laget.signIn('skole');
  jonas = await laget.signIn('jonas');
});

afterAll(() => laget.close());

const person = (): string => `/api/young-people/${jonasId}`;
const begun = async (kind: string, body: object): Promise<string> => {
  const answer: { body: Shape<'TemplateChanged'> } = await admin
    .post(`/api/templates/${kind}`, body)
    .expect(201);
  return answer.body.id;
};
const readOne = async (id: string): Promise<Shape<'TemplateRead'>> => {
  const answer: { body: Shape<'TemplateRead'> } = await admin.get(`/api/templates/${id}`).expect(200);
  return answer.body;
};
const offered = async (): Promise<Shape<'MappingTemplatesOffered'>['templates']> => {
  const answer: { body: Shape<'MappingTemplatesOffered'> } = await skole
    .get(`${person()}/mapping-templates`)
    .expect(200);
  return answer.body.templates;
};
const start = (templateOf?: string) =>
  skole.post(`${person()}/mappings`, {
    withYoungPerson: true,
    language: 'nb',
    ...(templateOf === undefined ? {} : { templateId: templateOf }),
  });

test('without any template a mapping begins as before', async () => {
  expect(await offered()).toEqual([]);
});

test('a draft is the administrator’s alone: nobody is offered it and no mapping begins with it', async () => {
  templateId = await begun('mapping', { ...mappingTemplate, municipalityId });
  expect(await offered()).toEqual([]);
  await start(templateId).expect(409);
  await skole.get(`/api/mapping-templates/${templateId}`).expect(404);
  await lokal.get(`/api/templates/${templateId}`).expect(404);
  await skole.get('/api/templates').expect(403);
  await lokal.post('/api/templates/mapping', mappingTemplate).expect(403);
});

test('half a draft is kept, and is published when nothing is missing', async () => {
  const path = `/api/templates/mapping/${templateId}`;
  const half = { ...mappingTemplate, name: { nb: '', nn: '', en: '' }, areas: [], municipalityId };
  await admin.put(path, half).set('If-Match', '"v1"').expect(200);
  const { body } = await admin
    .post(`/api/templates/${templateId}/publish`, {})
    .set('If-Match', '"v2"')
    .expect(422);
  expect(body.blockers).toEqual(['name-without-bokmal', 'no-area']);
  await admin
    .put(path, { ...mappingTemplate, municipalityId })
    .set('If-Match', '"v2"')
    .expect(200);
  await admin.put(path, half).set('If-Match', '"v2"').expect(412);
  await admin.post(`/api/templates/${templateId}/publish`, {}).set('If-Match', '"v3"').expect(200);
  expect(await offered()).toMatchObject([
    { id: templateId, name: mappingTemplate.name, areas: 3, proposed: true },
  ]);
});

test('what tells who somebody is, is not stored, not in a draft either', async () => {
  const areas = [{ area: 'helpers', questions: [{ nb: 'Ring 412 34 567.', nn: '', en: '' }] }];
  const { body } = await admin.post('/api/templates/mapping', { ...mappingTemplate, areas }).expect(422);
  expect(body.blockers).toEqual(['tells-who-somebody-is']);
});

test('an area that nobody knows and an age that nobody has are bad input', async () => {
  const bad = (change: object) => admin.post('/api/templates/mapping', { ...mappingTemplate, ...change });
  await bad({ areas: [{ area: 'feelings', questions: [] }] }).expect(400);
  await bad({ ageTo: 40 }).expect(400);
  await bad({ situations: ['bored'] }).expect(400);
  await bad({ municipalityId: '00000000-0000-7000-8000-000000000009' }).expect(409);
});

test('the mapping records the version, and the young person reads its questions too', async () => {
  const begins: { body: Shape<'MappingChanged'> } = await start(templateId).expect(201);
  mappingId = begins.body.id;
  const { body }: { body: Shape<'CaseMapping'> } = await skole
    .get(`${person()}/mappings/${mappingId}`)
    .expect(200);
  expect(body.templateId).toBe(templateId);
  await skole.post(`${person()}/mappings/${mappingId}/own-part`, {}).expect(201);
  const own: { body: Shape<'OwnParts'> } = await jonas.get(`${person()}/own-parts`).expect(200);
  expect(own.body.parts[0]?.templateId).toBe(templateId);
  const seen = await jonas.get(`/api/mapping-templates/${templateId}`).expect(200);
  expect(seen.body).toEqual({
    id: templateId,
    name: mappingTemplate.name,
    number: 1,
    areas: mappingTemplate.areas,
  });
});

test('a new version is a row of its own: the mapping that has begun keeps its questions', async () => {
  const next: { body: Shape<'TemplateChanged'> } = await admin
    .post(`/api/templates/${templateId}/new-version`, {})
    .expect(201);
  await admin.post(`/api/templates/${templateId}/new-version`, {}).expect(409);
  const areas = [{ area: 'housing', questions: [{ nb: 'Hvordan bor du?', nn: '', en: '' }] }];
  await admin
    .put(`/api/templates/mapping/${next.body.id}`, { ...mappingTemplate, areas, municipalityId })
    .set('If-Match', '"v1"')
    .expect(200);
  await admin.post(`/api/templates/${next.body.id}/publish`, {}).set('If-Match', '"v2"').expect(200);
  expect((await offered()).map(({ id, areas: count }) => [id, count])).toEqual([[next.body.id, 1]]);
  const old = await skole.get(`/api/mapping-templates/${templateId}`).expect(200);
  expect(old.body.areas).toEqual(mappingTemplate.areas);
  await start(templateId).expect(409);
  const { status, steps } = await readOne(templateId);
  expect(status).toBe('retired');
  expect(steps.map((one) => [one.status, one.byName])).toEqual([
    ['retired', 'admin Testesen'],
    ['published', 'admin Testesen'],
    ['draft', 'admin Testesen'],
  ]);
});

test('taken out of use with a reason, it is offered to nobody and can be taken up again', async () => {
  const [now] = await offered();
  const path = `/api/templates/${now?.id ?? ''}`;
  const { body } = await admin.post(`${path}/retire`, {}).set('If-Match', '"v3"').expect(422);
  expect(body.blockers).toEqual(['reason-missing']);
  await admin.post(`${path}/retire`, { reason: 'Brukes ikke.' }).set('If-Match', '"v3"').expect(200);
  expect(await offered()).toEqual([]);
  const { steps } = await readOne(now?.id ?? '');
  expect(steps[0]).toMatchObject({ status: 'retired', reason: 'Brukes ikke.' });
  await admin.post(`${path}/new-version`, {}).expect(201);
});

test('another municipality’s template is neither offered nor begun with', async () => {
  const elsewhere = await laget.given.place.municipality('Granlia');
  const id = await begun('mapping', { ...mappingTemplate, municipalityId: elsewhere });
  await admin.post(`/api/templates/${id}/publish`, {}).set('If-Match', '"v1"').expect(200);
  expect(await offered()).toEqual([]);
  await start(id).expect(409);
});

test('the proposals that came with Laget are templates too; another is proposed when it is published', async () => {
  const all: { body: Shape<'Templates'> } = await lokal.get('/api/templates').expect(200);
  const came = all.body.templates.filter(({ kind }) => kind === 'plan');
  expect(came.map(({ status, steps }) => [status, steps[0]?.byName])).toEqual(
    Array.from({ length: 5 }, () => ['published', null]),
  );
  const id = await begun('plan', planTemplate);
  const names = async (): Promise<string[]> => {
    const { body }: { body: Shape<'PlanTemplates'> } = await skole.get('/api/plan-templates').expect(200);
    return body.templates.map(({ name }) => name.nb);
  };
  expect(await names()).not.toContain(planTemplate.name.nb);
  await admin.post(`/api/templates/${id}/publish`, {}).set('If-Match', '"v1"').expect(200);
  expect(await names()).toContain(planTemplate.name.nb);
  await admin.put(`/api/templates/mapping/${id}`, mappingTemplate).set('If-Match', '"v2"').expect(404);
});

test('what is published never changes and no step is ever taken away, not by the owner either', async () => {
  const { owner } = laget;
  await owner.query('ALTER TABLE app.template NO FORCE ROW LEVEL SECURITY');
  await expect(owner.query(`UPDATE app.template SET number = 9 WHERE status <> 'draft'`)).rejects.toThrow(
    'wrong-status',
  );
  await expect(owner.query('DELETE FROM app.template_step')).rejects.toThrow();
});
