import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import { FailedRuns } from './failed-runs.dto.ts';
import { FailedRunsService } from './failed-runs.service.ts';

@ApiTags('releases')
@Controller('failed-runs')
export class FailedRunsController {
  constructor(private readonly runs: FailedRunsService) {}

  /** Runs that made no release, and why: for those who approve releases. */
  @Get()
  @May('release.approve')
  all(): Promise<FailedRuns> {
    return this.runs.all();
  }
}
