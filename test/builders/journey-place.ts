import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { passwordHash } from '../support/laget.ts';
import { Builder } from './builder.ts';
import type { Worker } from './place-builder.ts';

/** A small municipality to walk a journey in: three services, one person in each, and a colleague at NAV. */
export interface JourneyPlace {
  readonly database: TestDatabase;
  readonly given: Builder;
  readonly municipalityId: string;
  readonly workers: Readonly<Record<'skole' | 'nav' | 'bup' | 'kollega' | 'koordinator', Worker>>;
  close(): Promise<void>;
}

export const journeyPlace = async (): Promise<JourneyPlace> => {
  const database = await freshDatabase();
  const pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  const given = new Builder(pool, passwordHash);
  const { place } = given;
  const municipalityId = await place.municipality('Fjordvik');
  await place.municipality('Granlia');
  const skole = await place.worker('skole', await place.service('school', municipalityId, 'Vestlia vgs'));
  const nav = await place.worker('nav', await place.service('nav', municipalityId, 'NAV Fjordvik'));
  const bup = await place.worker('bup', await place.service('bup', municipalityId, 'BUP Fjord'));
  const coordination = await place.service('coordination', municipalityId, 'Koordinering i Fjordvik');
  const koordinator = await place.worker('koordinator', coordination);
  const kollega = await place.worker('kollega', nav.serviceId);
  return {
    database,
    given,
    municipalityId,
    workers: { skole, nav, bup, kollega, koordinator },
    close: () => pool.end(),
  };
};
