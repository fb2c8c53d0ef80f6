import pg from 'pg';
import type { Page } from 'playwright-core';
import { Builder } from '../builders/builder.ts';
import type { Worker } from '../builders/place-builder.ts';
import { freshDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { passwordHash } from '../support/laget.ts';

/** A journey about one young person: skole holds the baton; nav and kollega, of one service, are on the team. */
export interface PlanJourney {
  readonly journey: Journey;
  readonly given: Builder;
  readonly youngPersonId: string;
  readonly workers: Readonly<Record<'skole' | 'nav' | 'kollega', Worker>>;
  readonly casePage: string;
  readonly close: () => Promise<void>;
}

export const startPlanJourney = async (person: {
  givenName: string;
  birthDate: string;
}): Promise<PlanJourney> => {
  const database = await freshDatabase();
  const seeder = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  const given = new Builder(seeder, passwordHash);
  const municipality = await given.place.municipality();
  const navService = await given.place.service('nav', municipality, 'NAV Fjordvik');
  const school = await given.place.service('school', municipality, 'Vestlia vgs');
  const workers = {
    skole: await given.place.worker('skole', school),
    nav: await given.place.worker('nav', navService),
    kollega: await given.place.worker('kollega', navService),
  };
  const youngPersonId = await given.case.youngPerson(municipality, workers.skole, person);
  await given.case.member(youngPersonId, workers.nav);
  await given.case.member(youngPersonId, workers.kollega);
  await given.case.consent(youngPersonId, workers.skole, [school, navService]);
  const journey = await startJourney(database);
  return {
    journey,
    given,
    youngPersonId,
    workers,
    casePage: `${journey.address}/young-people/${youngPersonId}`,
    close: async () => {
      await seeder.end();
      await journey.close();
    },
  };
};

/** Opens the verbs about something, when they are not open already. */
export const openMore = async (page: Page, about: string): Promise<void> => {
  const more = page.locator('details.more', { hasText: about }).first();
  if ((await more.getAttribute('open')) === null) await more.locator('summary').click();
};

/** Waits until what was typed last has been saved on the server. */
export const typed = async (page: Page, label: string | RegExp, text: string): Promise<void> => {
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  await page.getByRole('textbox', { name: label }).first().fill(text);
  await saved;
};
