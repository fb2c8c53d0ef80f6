import type pg from 'pg';
import { CaseBuilder } from './case-builder.ts';
import { PlaceBuilder } from './place-builder.ts';

/** Says what a test needs and fills in the rest. Everything goes through the database's own constraints. */
export class Builder {
  readonly place: PlaceBuilder;
  readonly case: CaseBuilder;
  readonly pool: pg.Pool;

  constructor(pool: pg.Pool, passwordHash: string) {
    this.pool = pool;
    this.place = new PlaceBuilder(pool, passwordHash);
    this.case = new CaseBuilder(pool, passwordHash);
  }
}
