import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

/** A young person with a team: skole holds the baton, nav sees all but family, bup sees basic alone. */
export interface PlanCase {
  readonly laget: Laget;
  readonly youngPersonId: string;
  readonly workers: Readonly<Record<'skole' | 'nav' | 'bup', Worker>>;
  readonly skole: Browser;
  readonly nav: Browser;
  readonly bup: Browser;
  readonly path: (rest: string) => string;
}

export const startPlanCase = async (poolSize = 4): Promise<PlanCase> => {
  const laget = await startLaget({ poolSize });
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  const nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  const bup = await place.worker('bup', await place.service('bup', municipality, 'BUP Fjord'));
  const youngPersonId = await cases.youngPerson(municipality, skole);
  await cases.member(youngPersonId, nav);
  await cases.member(youngPersonId, bup);
  await cases.consent(youngPersonId, skole, [skole.serviceId]);
  await cases.consent(youngPersonId, skole, [nav.serviceId], ['basic', 'school', 'work_economy', 'health']);
  await cases.consent(youngPersonId, skole, [bup.serviceId], ['basic']);
  return {
    laget,
    youngPersonId,
    workers: { skole, nav, bup },
    skole: await laget.signIn('skole'),
    nav: await laget.signIn('nav'),
    bup: await laget.signIn('bup'),
    path: (rest) => `/api/young-people/${youngPersonId}${rest}`,
  };
};

/** The header that says which version was read. */
export const seen = (version: number): [string, string] => ['if-match', `"v${String(version)}"`];
