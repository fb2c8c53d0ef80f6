import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import { saidIn } from '../../support/pdf-text.ts';
import type { Laget } from '../../support/laget.ts';
import type { Case } from './a-case.ts';
import type { Expected } from './expected.ts';
import type { Reader } from './readers.ts';
import { bodies } from './requests/all.ts';
import { undone } from './undone.ts';
import type { World } from './world.ts';

const filled = (path: string, { ids }: Case, body: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? body[name] ?? name);

/** Path parameters that are no ids of the case: a key, a number, an area. */
const plainParameters = { key: 'matrix', number: '1', area: 'safety', version: '1', provider: 'ingen' };

export interface Asked {
  readonly response: Response;
  readonly about: Case;
  /** How the request is named if it should turn out to have changed something. */
  readonly asked: string;
}

/** Figures are about nobody, and a manager reads a release that the others have approved. */
const isOfFigures = (path: string): boolean => path.startsWith('/api/releases/');

/** The one write that also removes a key, when it is committed: that is not undone. */
const keyGoes = '/school-lists/{schoolListId}/undo';

/** Sends the route's request as the reader, about a young person whom no request has changed: what is let in is undone. */
export const ask = async (
  laget: Laget,
  world: World,
  { method, path, answers }: Expected,
  reader: Reader,
  undo = answers[reader] === 'in',
): Promise<Asked> => {
  const about = await world.caseFor(reader);
  const asked = `${method} ${path} as ${reader}`;
  const writes = method !== 'GET';
  // first the session: in an emergency it opens the case, which is something stored
  const send = await senderFor(world, reader, about);
  if (writes && !standing.has(about)) standing.set(about, await fingerprint(laget, about.youngPersonId));
  const request = {
    method,
    path: filled(path, about, plainParameters),
    body: bodies[`${method} ${path}`]?.(about, world.staff),
    version: 1,
  };
  const undoes = writes && undo && !isOfFigures(path);
  const response = undoes ? await undone(laget, () => send(request)) : await send(request);
  const stays = writes && !undo && response.status < 400;
  if (stays || path.endsWith(keyGoes)) world.changed(reader);
  return { response, about, asked };
};

/** One session for each reader and case. */
const senders = new WeakMap<Case, Map<Reader, ReturnType<World['as']>>>();

const senderFor = (world: World, reader: Reader, about: Case): ReturnType<World['as']> => {
  const own = senders.get(about) ?? new Map<Reader, ReturnType<World['as']>>();
  senders.set(about, own);
  const found = own.get(reader) ?? world.as(reader, about);
  own.set(reader, found);
  return found;
};

/** What was stored about a young person when it was made. */
const standing = new WeakMap<Case, string>();

/** What was refused about a young person since it was last looked at: looked at together, for looking takes as long as asking. */
const refusedSince = new Map<Case, string[]>();

/** What was refused has changed nothing. */
const expectUnchanged = async (laget: Laget, about: Case): Promise<void> => {
  const refused = refusedSince.get(about);
  if (refused === undefined) return;
  refusedSince.delete(about);
  const stored = await fingerprint(laget, about.youngPersonId);
  expect({ refused, stored }).toEqual({ refused, stored: standing.get(about) });
};

/** For the last test of a file: nothing that was refused anywhere in it has changed anything. */
export const expectNothingChanged = async (laget: Laget): Promise<void> => {
  for (const about of [...refusedSince.keys()]) await expectUnchanged(laget, about);
};

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

/** The answer holds nothing of the case; that nothing of the case has changed is seen by `expectNothingChanged`. */
export const expectNothingForeign = async (
  laget: Laget,
  { response, about, asked }: Asked,
): Promise<void> => {
  expect(saidIn(response)).not.toContain(about.marker);
  await refuse(laget, about, asked);
};

/** Keeps in mind that this must have changed nothing, and looks when there is much to look at. */
export const refuse = async (laget: Laget, about: Case, asked: string): Promise<void> => {
  if (asked.startsWith('GET ')) return;
  const refused = [...(refusedSince.get(about) ?? []), asked];
  refusedSince.set(about, refused);
  if (refused.length >= 50) await expectUnchanged(laget, about);
};
