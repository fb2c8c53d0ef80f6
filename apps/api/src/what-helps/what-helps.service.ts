import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { countyOf } from '#domain/release/cube';
import { country } from '#domain/release/cubes';
import { whyNotDivided } from '#domain/release/floor';
import { isInPlace } from '#domain/release/places';
import { helpCubes } from '#domain/release/what-helps';
import { FiguresPool } from '../figures/figures-pool.ts';
import { Statements } from '../platform/database/statements.ts';
import type { ReleaseSummary } from '../releases/releases.dto.ts';
import { ReleasesService } from '../releases/releases.service.ts';
import { type HelpCell, toldBy } from './told.ts';
import type { WhatHelpsIn, WhatHelpsNear, WhatHelpsQuery } from './what-helps.dto.ts';
import { followedUp, helpCells, ownCounties } from './what-helps.sql.ts';

/** What helps, over the figures' own connection: published numbers alone, also for those who work with the young. */
@Injectable()
export class WhatHelpsService {
  constructor(
    private readonly pool: FiguresPool,
    private readonly statements: Statements,
    private readonly releases: ReleasesService,
  ) {}

  /** Refused as unknown where the reader does not see the release, or it does not have the place. */
  async in(releaseId: string, { place = country }: WhatHelpsQuery): Promise<WhatHelpsIn> {
    const { releases } = await this.releases.all();
    const release = releases.find(({ id }) => id === releaseId);
    if (release?.places.some(({ number }) => isInPlace(number, place)) !== true) throw refusal('not-found');
    return this.told(release, place);
  }

  /** Of the newest published release, empty while there is none. The county is the service's own, never a young person's. */
  async near(): Promise<WhatHelpsNear> {
    const { releases } = await this.releases.all();
    const newest = releases.find(({ standing }) => standing === 'published');
    if (newest === undefined) return { figures: [] };
    const counties = await this.statements.rows<{ county: string }>(ownCounties);
    const [own, ...more] = counties.filter(({ county }) =>
      newest.places.some(({ number }) => countyOf(number) === county),
    );
    const places = own === undefined || more.length > 0 ? [country] : [own.county, country];
    return { figures: await Promise.all(places.map((place) => this.told(newest, place))) };
  }

  private async told(
    { id, quarter, period, places, floor }: ReleaseSummary,
    place: string,
  ): Promise<WhatHelpsIn> {
    const cells = await this.pool.rows<HelpCell>('help-cells', helpCells, [id, helpCubes.join(), place]);
    const [counted] = await this.pool.rows<{ total: number }>('followed-up', followedUp, [id, place]);
    const counties = new Set(places.map(({ number }) => countyOf(number))).size;
    const named = places.find(({ number }) => isInPlace(number, place));
    const name = place === country ? '' : ((place.length === 4 ? named?.name : named?.county) ?? '');
    const notDivided = whyNotDivided(floor, place, 'whole');
    const there = { cells, counties: place === country ? counties : 1, notDivided };
    return { quarter, period, place, name, followedUp: counted?.total ?? 0, ...toldBy(there) };
  }
}
