import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

/** A transition as the case tells it. */
interface Transition {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly handOver: readonly { readonly id: string }[];
  readonly milestones: readonly { readonly id: string; readonly code: string; readonly due: string }[];
}

/** A young person in BUP who is to go on to DPS, and the people around. */
export interface HandOver {
  readonly laget: Laget;
  readonly jonas: string;
  readonly bup: Worker;
  readonly dps: Worker;
  readonly skole: Worker;
  as(who: string): Browser;
  /** The case as somebody sees it. */
  transition(who: string, id: string): Promise<Transition>;
  /** Planned by BUP, on a date that is far enough away. */
  planned(body?: object): Promise<string>;
  /** Planned, everything on the hand-over list ticked, and offered. */
  offered(): Promise<string>;
  verb(
    who: string,
    id: string,
    verb: string,
    body?: object,
    version?: number,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  answer(
    who: string,
    id: string,
    verb: string,
    body?: object,
    version?: number,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
}

const names = ['bup', 'bup2', 'dps', 'dps2', 'skole', 'nav', 'fremmed', 'ungdom'];

const people = async (laget: Laget) => {
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const bup = await place.worker(
    'bup',
    await place.service('bup', municipality, 'BUP Fjord'),
    'bup_clinician',
  );
  const dps = await place.worker(
    'dps',
    await place.service('dps', municipality, 'DPS Fjord'),
    'bup_clinician',
  );
  const skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  const nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  await place.worker('bup2', bup.serviceId, 'bup_clinician');
  await place.worker('dps2', dps.serviceId, 'bup_clinician');
  await place.worker('fremmed', await place.service('nav', municipality, 'NAV Utvik'));
  const jonas = await cases.youngPerson(municipality, skole);
  await cases.member(jonas, bup);
  await cases.member(jonas, nav);
  await cases.consent(jonas, skole, [skole.serviceId, bup.serviceId, dps.serviceId], ['basic', 'health']);
  await cases.consent(jonas, skole, [nav.serviceId], ['basic']);
  await cases.signInFor(jonas);
  return { jonas, bup, dps, skole };
};

export const startHandOver = async (): Promise<HandOver> => {
  const laget = await startLaget();
  const { jonas, bup, dps, skole } = await people(laget);
  const browsers = new Map(
    await Promise.all(names.map(async (name) => [name, await laget.signIn(name)] as const)),
  );
  const as = (who: string): Browser => {
    const browser = browsers.get(who);
    if (browser === undefined) throw new Error(`Nobody is called ${who}`);
    return browser;
  };
  const path = `/api/young-people/${jonas}`;
  const transition: HandOver['transition'] = async (who, id) => {
    const { body }: { body: { transitions: Transition[] } } = await as(who).get(`${path}/case`).expect(200);
    const found = body.transitions.find((one) => one.id === id);
    if (found === undefined) throw new Error(`${who} does not see the transition`);
    return found;
  };
  const versionOf = async (id: string): Promise<number> => (await transition('skole', id)).version;
  const verb: HandOver['verb'] = async (who, id, name, body = {}, version) => {
    const read = version ?? (await versionOf(id));
    return as(who)
      .post(`${path}/transitions/${id}/${name}`, body)
      .set('if-match', `"v${String(read)}"`);
  };
  const answer: HandOver['answer'] = async (who, id, name, body = {}, version) => {
    const read = version ?? (await versionOf(id));
    return as(who)
      .post(`/api/transitions/${id}/${name}`, body)
      .set('if-match', `"v${String(read)}"`);
  };
  const planned = async (body: object = {}): Promise<string> => {
    const plan = { kind: 'bup_to_dps', onDate: '2099-03-14', receiverServiceId: dps.serviceId, ...body };
    const { body: made }: { body: { id: string } } = await as('bup')
      .post(`${path}/transitions`, plan)
      .expect(201);
    return made.id;
  };
  const offered = async (): Promise<string> => {
    const id = await planned();
    for (const item of (await transition('bup', id)).handOver)
      await verb('bup', id, `hand-over/${item.id}/tick`, { done: true });
    await verb('bup', id, 'offer');
    return id;
  };
  return { laget, jonas, bup, dps, skole, as, transition, planned, offered, verb, answer };
};
