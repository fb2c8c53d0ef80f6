import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { Releases, ReleaseTable, ReleaseTableQuery } from './releases.dto.ts';
import { ReleasesService } from './releases.service.ts';

@ApiTags('releases')
@Controller('releases')
export class ReleasesController {
  constructor(private readonly releases: ReleasesService) {}

  /** Every release, newest first; those that wait only for those who approve them. */
  @Get()
  @May('release.read')
  all(): Promise<Releases> {
    return this.releases.all();
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
