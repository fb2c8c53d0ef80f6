import type pg from 'pg';
import { allCategories } from '#domain/category/categories';
import { explainedStatement } from '../../apps/api/src/consents/information-given.sql.ts';
import { caseStatement } from '../../apps/api/src/young-people/case/case.sql.ts';
import {
  idsToFind,
  type Names,
  namesStatement,
  putNames,
} from '../../apps/api/src/young-people/case/names.ts';
import { unheldOf, type UnheldRow } from '../../apps/api/src/young-people/case/unheld.ts';
import { sorted } from '../../apps/api/src/young-people/my-list/my-list-order.ts';
import { myListStatement, ringStatement } from '../../apps/api/src/young-people/my-list/my-list.sql.ts';
import { named } from '../../apps/api/src/young-people/names.ts';

/** Who asks, from the session. */
export interface Asker extends pg.QueryResultRow {
  readonly userId: string;
  readonly postId: string;
  readonly serviceId: string;
  readonly today: string;
}

type Run = <Row extends pg.QueryResultRow>(name: string, text: string, values?: unknown[]) => Promise<Row[]>;

/** What is asked of the database and answered, and the line for the access log. */
export type Answer = (
  run: Run,
  me: Asker,
  url: URL,
  body: unknown,
) => Promise<{ answer: unknown; line: object }>;

interface Facts extends pg.QueryResultRow {
  readonly relation: string;
  readonly holder: boolean;
  readonly shared: readonly { category: string; basis: string }[];
}

const factsOf = async (run: Run, id: string): Promise<Facts> => {
  const [facts] = await run<Facts>('facts', 'SELECT * FROM app.access_facts($1)', [id]);
  if (facts?.relation !== 'member') throw new Error('not found');
  return facts;
};

const idIn = (url: URL): string => url.pathname.split('/')[3] ?? '';

const openCase: Answer = async (run, { today }, url) => {
  const id = idIn(url);
  const { relation, holder, shared } = await factsOf(run, id);
  const categories = allCategories.filter((category) => shared.some((one) => one.category === category));
  const basis =
    shared.find(({ category }) => category === 'basic')?.basis ?? (holder ? 'baton' : 'own_service');
  const [row] = await run<pg.QueryResultRow & { unheldFacts: UnheldRow }>('case', caseStatement, [id]);
  if (row === undefined) throw new Error('not found');
  const { posts, services } = idsToFind(row);
  const [names] = await run<Names & pg.QueryResultRow>('names', namesStatement, [posts, services]);
  if (names !== undefined) putNames(row, names);
  const {
    id: own,
    givenName,
    familyName,
    birthDate,
    municipalityName,
    childWelfarePhone,
    emergencyNumbers,
    ...others
  } = row;
  const { language, needsInterpreter, preferredContact, version, unheldFacts, ...sections } = others;
  const person = {
    ...{ id: own, givenName, familyName, birthDate, municipalityName, childWelfarePhone, emergencyNumbers },
    ...{ language, needsInterpreter, preferredContact, version },
  };
  return {
    answer: {
      sight: { relation, holder, basis, categories },
      today,
      person,
      ...sections,
      unheld: unheldOf(unheldFacts, today),
    },
    line: { young_person_id: id, action: 'case.read', categories, allowed: true, basis },
  };
};

interface ListRow extends pg.QueryResultRow {
  readonly id: string;
  readonly name: string;
  readonly level: number | null;
  readonly decideBy: string | null;
  readonly day: string | null;
  readonly kind: string | null;
}

const withDeadline = ({ decideBy, day, kind, ...row }: ListRow) =>
  decideBy !== null && (day === null || decideBy <= day)
    ? { ...row, deadline: decideBy, deadlineKind: 'level_zero' }
    : { ...row, deadline: day, deadlineKind: kind };

const myList: Answer = async (run, _me, url) => {
  const rows = (await run<ListRow>('list', myListStatement)).map(withDeadline);
  const part = url.searchParams.get('name') ?? '';
  const found = sorted(named(rows, { part, descending: false }), { sort: 'name', order: 'asc' });
  const page = found.slice(0, 25);
  const ids = page.map(({ id }) => id);
  const rings = Map.groupBy(
    await run<pg.QueryResultRow>('rings', ringStatement, [ids]),
    (row): unknown => row['youngPersonId'],
  );
  const ringOf = (id: string) =>
    (rings.get(id) ?? []).map(({ serviceKind, holder, invited }: pg.QueryResultRow) => ({
      serviceKind,
      holder,
      invited,
    }));
  return {
    answer: { data: page.map((row) => ({ ...row, ring: ringOf(row.id) })), total: found.length },
    line: {
      young_person_ids: ids,
      action: 'my-list.read',
      allowed: true,
      basis: 'own_list',
      row_count: ids.length,
    },
  };
};

const event = `INSERT INTO app.case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
  VALUES ($1, $2, $3, $4, $5::jsonb, app.clock(), $6, $7)`;

const isExplained = (body: unknown): body is { how: string } =>
  typeof body === 'object' && body !== null && 'how' in body;

const explain: Answer = async (run, { userId, postId, serviceId }, url, body) => {
  if (!isExplained(body)) throw new Error('bad body');
  const id = idIn(url);
  const { shared } = await factsOf(run, id);
  const [made] = await run<{ id: string }>('explained', explainedStatement, [id, postId, body.how]);
  await run('event', event, [id, serviceId, 'basic', 'information-given', '{}', userId, postId]);
  const categories = allCategories.filter((category) => shared.some((one) => one.category === category));
  return {
    answer: { id: made?.id },
    line: {
      young_person_id: id,
      action: 'explanation.write',
      categories,
      allowed: true,
      basis: 'own_service',
    },
  };
};

export const answers: readonly { readonly method: string; readonly path: RegExp; readonly ask: Answer }[] = [
  { method: 'GET', path: /\/case$/, ask: openCase },
  { method: 'GET', path: /\/my-list$/, ask: myList },
  { method: 'POST', path: /\/information-given$/, ask: explain },
];
