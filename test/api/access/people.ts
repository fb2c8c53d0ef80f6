import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { actingAs } from '../../../apps/start/urls.ts';
import { Builder } from '../../builders/builder.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { type TestDatabase, sharedDatabase } from '../../support/database.ts';
import { passwordHash } from '../../support/laget.ts';
import { makeFigures } from '../../support/make-figures.ts';
import { currentRun } from '../../support/run.ts';
import { aCase, type Case } from './a-case.ts';
import type { Reader } from './readers.ts';

export interface Staff {
  readonly municipality: string;
  readonly skole: Worker;
  readonly nav: Worker;
  readonly bup: Worker;
  readonly helse: Worker;
  readonly ppt: Worker;
  /** Whom a report can be sent to. */
  readonly leder: Worker;
}

/** Everybody who might ask, in two municipalities, and the young person of the other one. */
export interface People {
  readonly staff: Staff;
  readonly readers: Partial<Record<Reader, Worker>>;
  readonly vakt: Worker;
  readonly other: Case;
}

/** No file makes so many: the number of a case that stands there before the file begins. */
const beforeAny = 999;

export const makePeople = async (given: Builder): Promise<People> => {
  const { place } = given;
  const municipality = await place.municipality('Fjordvik');
  const elsewhere = await place.municipality('Granlia');
  const skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  const nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  const bup = await place.worker('bup', await place.service('bup', municipality, 'BUP Fjord'));
  const helse = await place.worker(
    'helse',
    await place.service('school_health', municipality, 'Helsesykepleier'),
  );
  const ppt = await place.worker('ppt', await place.service('ppt', municipality, 'PPT'));
  const vakt = await place.worker('vakt', nav.serviceId);
  const kollega = await place.worker('kollega', nav.serviceId);
  const nav2 = await place.worker('nav2', await place.service('nav', elsewhere, 'NAV Granlia'));
  const coordination = await place.service('coordination', municipality, 'Koordinering');
  const leder = await place.worker('leder', coordination, 'manager');
  const admin = await place.worker('admin', coordination, 'system_admin');
  const lokal = await place.worker('lokal', nav.serviceId, 'local_admin');
  const personvern = await place.worker('personvern', coordination, 'privacy_officer');
  const statistikk = await place.worker('statistikk', coordination, 'figures_steward');
  const staff = { municipality, skole, nav, bup, helse, ppt, leder };
  const readers: Partial<Record<Reader, Worker>> = {
    holder: skole,
    member: nav,
    narrow: bup,
    invited: helse,
    former: ppt,
    colleague: kollega,
    elsewhere: nav2,
    emergency: vakt,
    leader: leder,
    admin,
    lokal,
    personvern,
    statistikk,
  };
  const foreign = { ...staff, municipality: elsewhere, skole: nav2 };
  return { staff, readers, vakt, other: await aCase({ given }, foreign, 'other', true, beforeAny) };
};

const written = (): string => join(currentRun().keysHome, 'people.json');

/** The people of `databaseOfPeople`. */
export const peopleThere = (): People => {
  const people: People = JSON.parse(readFileSync(written(), 'utf8'));
  return people;
};

/** A copy of a database with these people and the figures of a quarter: made once for a run, for figures take seconds. */
export const databaseOfPeople = (): Promise<TestDatabase> =>
  sharedDatabase('people', async (ownerUrl) => {
    const seeder = new pg.Pool({ connectionString: actingAs(ownerUrl, 'app_seeder'), max: 1 });
    const people = await makePeople(new Builder(seeder, passwordHash));
    await seeder.end();
    const { done, out, err } = await makeFigures({ ownerUrl });
    if (!done) throw new Error(`The figures were not made: ${out}${err}`);
    writeFileSync(written(), JSON.stringify(people));
  });
