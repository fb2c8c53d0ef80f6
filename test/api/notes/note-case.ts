import type { Worker } from '../../builders/place-builder.ts';
import type { Browser, Laget } from '../../support/laget.ts';

type Name = 'skole' | 'nav' | 'bup' | 'bup2' | 'koordinator';

/** Jonas, 14 today, so that no birthday ends a consent; his school holds the baton; NAV, two from BUP and a coordinator are on the team. */
export interface NoteCase {
  readonly jonas: string;
  readonly workers: Readonly<Record<Name, Worker>>;
  readonly as: Readonly<Record<Name | 'ungdom', Browser>>;
  readonly municipality: string;
  readonly today: string;
}

export const noteCase = async (laget: Laget): Promise<NoteCase> => {
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const bupService = await place.service('bup', municipality, 'BUP Fjord');
  const workers = {
    skole: await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs')),
    nav: await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik')),
    bup: await place.worker('bup', bupService),
    bup2: await place.worker('bup2', bupService),
    koordinator: await place.worker('koordinator', await place.service('coordination', municipality)),
  };
  const { skole, nav, bup, koordinator } = workers;
  const { rows } = await laget.owner.query<{ born: string }>(
    `SELECT (app.today() - interval '14 years')::date::text AS born`,
  );
  const jonas = await cases.youngPerson(municipality, skole, { birthDate: rows[0]?.born ?? '' });
  for (const name of ['nav', 'bup', 'bup2', 'koordinator'] as const) await cases.member(jonas, workers[name]);
  await cases.consent(jonas, skole, [skole.serviceId, nav.serviceId], ['basic', 'school', 'health']);
  await cases.consent(jonas, skole, [bup.serviceId, koordinator.serviceId], ['basic']);
  await cases.signInFor(jonas);
  const as = {
    skole: await laget.signIn('skole'),
    nav: await laget.signIn('nav'),
    bup: await laget.signIn('bup'),
    bup2: await laget.signIn('bup2'),
    koordinator: await laget.signIn('koordinator'),
    ungdom: await laget.signIn('ungdom'),
  };
  return { jonas, municipality, workers, as, today: (await as.skole.get('/api/session')).body.today };
};
