import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { OpenReleases } from './openings.dto.ts';
import { OpeningsService } from './openings.service.ts';

@ApiTags('statistics')
@Controller()
export class OpeningsController {
  constructor(private readonly openings: OpeningsService) {}

  /** Approved releases, newest first, and which of them everybody may read. */
  @Get('open-releases')
  @May('release.read')
  openReleases(): Promise<OpenReleases> {
    return this.openings.all();
  }

  /** Stands for that everybody may read a release. When both have, it is open for good. */
  @Post('releases/:releaseId/openings')
  @HttpCode(204)
  @May('release.open')
  openRelease(@Id('releaseId') releaseId: string): Promise<void> {
    return this.openings.open(releaseId);
  }
}
