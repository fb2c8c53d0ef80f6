import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { tenorNumber } from '../../../apps/seed/person/tenor-number.ts';
import { diceOf } from '../../../apps/seed/random/dice.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { insert } from '../../builders/insert.ts';

/** Jonas is followed up by the school. NAV and the emergency ward are not on his team. */
export interface Ward {
  readonly laget: Laget;
  readonly fjordvik: string;
  readonly skole: Worker;
  readonly legevakt: Worker;
  readonly asSkole: Browser;
  readonly asLegevakt: Browser;
  readonly asPersonvern: Browser;
}

export const startWard = async (): Promise<Ward> => {
  const laget = await startLaget();
  const { place } = laget.given;
  const fjordvik = await place.municipality();
  const skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  const legevakt = await place.worker(
    'legevakt',
    await place.service('school_health', fjordvik, 'Legevakten'),
  );
  await place.worker(
    'personvern',
    await place.service('coordination', fjordvik, 'Personvern'),
    'privacy_officer',
  );
  return {
    laget,
    fjordvik,
    skole,
    legevakt,
    asSkole: await laget.signIn('skole'),
    asLegevakt: await laget.signIn('legevakt'),
    asPersonvern: await laget.signIn('personvern'),
  };
};

const taken = new Set<string>();
const dice = diceOf(14, 1);

export interface Known {
  readonly id: string;
  readonly number: string;
}

/** Somebody with a number, a goal about health and one about school. */
export const somebody = async ({ laget, fjordvik, skole }: Ward): Promise<Known> => {
  const number = tenorNumber('2009-03-14', false, taken, dice);
  const id = await laget.given.case.youngPerson(fjordvik, skole, { number });
  const item = { young_person_id: id, owner_service_id: skole.serviceId };
  const { pool } = laget.given;
  const planId = await insert(pool, 'plan', item);
  for (const category of ['health', 'school'])
    await insert(pool, 'goal', { ...item, plan_id: planId, category, own_words: `Ord om ${category}` });
  return { id, number };
};

export const wish = {
  reasonCode: 'danger',
  reason: 'Han er på legevakten og kan ikke si hvilke medisiner han bruker.',
  categories: ['health'],
};

/** Opens, and answers with the id of the emergency access. */
export const opened = async (browser: Browser, { number }: Known, part: object = {}): Promise<string> => {
  const { body } = await browser.post('/api/emergency-accesses', { ...wish, number, ...part }).expect(201);
  return String(body.id);
};

/** The clock goes `ahead` (an interval) of the real one, until it is set back. */
export const clockAhead = async (laget: Laget, ahead: string): Promise<void> => {
  await laget.owner
    .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp() + interval '${ahead}') $$`);
};
