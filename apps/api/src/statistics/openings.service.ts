import { Injectable } from '@nestjs/common';
import { mayEver } from '#domain/roles/permissions';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { OpenReleases } from './openings.dto.ts';
import { isOpen, PublishedFigures } from './published.ts';

/** What everybody may read, and who has opened it. */
@Injectable()
export class OpeningsService {
  constructor(
    private readonly figures: PublishedFigures,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async all(): Promise<OpenReleases> {
    const { role, userId } = this.request.signedIn;
    const opens = mayEver(role, 'release.open');
    const releases = (await this.figures.all()).toReversed();
    return {
      releases: releases.map(({ openings, ...release }) => {
        const given = openings.some((one) => one.role === role || one.userId === userId);
        const { id, quarter, period, madeAt, standing } = release;
        return {
          ...{ id, quarter, period, madeAt, standing },
          openings: openings.map(({ role: as, name, at }) => ({ role: as, name, at })),
          open: isOpen({ openings }),
          mine: opens && !given && standing === 'published',
        };
      }),
    };
  }

  async open(releaseId: string): Promise<void> {
    await this.statements.rows('SELECT app.open_release($1)', [releaseId]);
  }
}
