import type pg from 'pg';

/** A municipality as a release names it, with the county it is in. */
export interface Place {
  readonly number: string;
  readonly name: string;
  readonly county: string;
}

/** Every municipality, by number. */
export const places = async (client: pg.Client): Promise<Place[]> =>
  (await client.query<Place>('SELECT number, name, county FROM app.figures_municipalities()')).rows;
