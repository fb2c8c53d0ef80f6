import type { Laget } from './laget.ts';

/** Stops the database's clock at a moment, as the owner: there is no setting for it. */
export const stopClockAt = async (laget: Laget, moment: string): Promise<void> => {
  await laget.owner
    .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT timestamptz '${moment}' $$`);
};

/** Lets it go again. */
export const startClock = async (laget: Laget): Promise<void> => {
  await laget.owner
    .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) $$`);
};
