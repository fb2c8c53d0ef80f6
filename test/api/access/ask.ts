import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import { saidIn } from '../../support/pdf-text.ts';
import type { Laget } from '../../support/laget.ts';
import type { Case } from './a-case.ts';
import type { Expected } from './expected.ts';
import type { Reader } from './readers.ts';
import { bodies } from './requests/all.ts';
import type { World } from './world.ts';

const filled = (path: string, { ids }: Case, body: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? body[name] ?? name);

/** Path parameters that are no ids of the case: a key, a number, an area. */
const plainParameters = { key: 'matrix', number: '1', area: 'safety', version: '1', provider: 'ingen' };

export interface Asked {
  readonly response: Response;
  readonly about: Case;
  /** What was stored about the young person before anybody asked. */
  readonly before: string;
}

/** Sends the route's request as the reader, about a young person whom no such request has changed. */
export const ask = async (
  laget: Laget,
  world: World,
  { method, path }: Expected,
  reader: Reader,
): Promise<Asked> => {
  const about = await world.caseFor(reader);
  const send = await world.as(reader, about);
  const before =
    method === 'GET' ? '' : (standing.get(about) ?? (await fingerprint(laget, about.youngPersonId)));
  const response = await send({
    method,
    path: filled(path, about, plainParameters),
    body: bodies[`${method} ${path}`]?.(about, world.staff),
    version: 1,
  });
  if (method !== 'GET' && response.status < 400) await afterWrite(laget, world, reader, about, before);
  return { response, about, before };
};

/**
 * A young person whom the write has changed is no longer as made; most writes of administrators are about nobody. Whom a local
 * administrator has let go, that one does not see any more.
 */
const afterWrite = async (
  laget: Laget,
  world: World,
  reader: Reader,
  about: Case,
  before: string,
): Promise<void> => {
  const after = await fingerprint(laget, about.youngPersonId);
  standing.set(about, after);
  if (after !== before || reader === 'lokal') world.changed(reader);
};

/** What stood after the last refusal, so that it is not counted anew before the next one. */
const standing = new WeakMap<Case, string>();

const statements = new WeakMap<Laget, Promise<string>>();

/** One statement over every table that knows of a young person; asked for once, for the catalogue is slow to read. */
const fingerprintStatement = async ({ given }: Laget): Promise<string> => {
  const { rows } = await given.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'app' AND column_name = 'young_person_id'
       AND table_name <> 'access_log' ORDER BY 1`,
  );
  return rows
    .map(
      ({ name }) =>
        `SELECT '${name}' AS t, md5(coalesce(string_agg(x::text, '|' ORDER BY x::text), '')) AS h FROM app.${name} x WHERE x.young_person_id = $1`,
    )
    .join(' UNION ALL ');
};

/** Everything that is stored about the young person except the log: to see that a refused write wrote nothing. */
export const fingerprint = async (laget: Laget, youngPersonId: string): Promise<string> => {
  const statement = statements.get(laget) ?? fingerprintStatement(laget);
  statements.set(laget, statement);
  const answer = await laget.given.pool.query({
    name: 'fingerprint',
    text: await statement,
    values: [youngPersonId],
  });
  return JSON.stringify(answer.rows);
};

/** The answer holds nothing of the case, and nothing of the case has changed. */
export const expectNothingForeign = async (
  laget: Laget,
  { response, about, before }: Asked,
): Promise<void> => {
  expect(saidIn(response)).not.toContain(about.marker);
  if (before === '') return;
  const after = await fingerprint(laget, about.youngPersonId);
  expect(after).toBe(before);
  standing.set(about, after);
};
