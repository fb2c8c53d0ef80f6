import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ReleaseGroupQuery, ReleasePlaces, ReleaseSeries, ReleaseSeriesQuery } from './release-series.dto.ts';
import { ReleaseSeriesService } from './release-series.service.ts';
import { Releases, ReleaseTable, ReleaseTableQuery } from './releases.dto.ts';
import { ReleasesService } from './releases.service.ts';

@ApiTags('releases')
@Controller('releases')
export class ReleasesController {
  constructor(
    private readonly releases: ReleasesService,
    private readonly through: ReleaseSeriesService,
  ) {}

  /** Every release, newest first; those that wait only for those who approve them. */
  @Get()
  @May('release.read')
  all(): Promise<Releases> {
    return this.releases.all();
  }

  /** Published releases through time, for a municipality, a county or everything: sums of their cells. */
  @Get('series')
  @May('release.read')
  series(@Query() query: ReleaseSeriesQuery): Promise<ReleaseSeries> {
    return this.through.series(query);
  }

  /** One release for everything, each county and each municipality: sums of its cells. */
  @Get(':releaseId/places')
  @May('release.read')
  places(@Id('releaseId') releaseId: string, @Query() query: ReleaseGroupQuery): Promise<ReleasePlaces> {
    return this.through.places(releaseId, query);
  }

  /** A table of one release: sums of its cells. */
  @Get(':releaseId/table')
  @May('release.read')
  table(@Id('releaseId') releaseId: string, @Query() query: ReleaseTableQuery): Promise<ReleaseTable> {
    return this.releases.table(releaseId, query);
  }

  /** Stands for a release. When both have, everybody with a right to figures sees it. */
  @Post(':releaseId/approvals')
  @May('release.approve')
  @HttpCode(204)
  approve(@Id('releaseId') releaseId: string): Promise<void> {
    return this.releases.approve(releaseId);
  }
}
