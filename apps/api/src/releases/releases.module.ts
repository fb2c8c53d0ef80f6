import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.ts';
import { CubesController } from './cubes.controller.ts';
import { CubesService } from './cubes.service.ts';
import { FailedRunsController } from './failed-runs.controller.ts';
import { FailedRunsService } from './failed-runs.service.ts';
import { ReleaseSeriesService } from './release-series.service.ts';
import { ReleasesController } from './releases.controller.ts';
import { ReleasesService } from './releases.service.ts';
import { RhythmsController } from './rhythms.controller.ts';
import { RhythmsService } from './rhythms.service.ts';

/** Releases of figures: frozen, approved by two, read over a connection that reaches nothing else. */
@Module({
  imports: [FiguresModule],
  controllers: [ReleasesController, CubesController, RhythmsController, FailedRunsController],
  providers: [ReleasesService, ReleaseSeriesService, CubesService, RhythmsService, FailedRunsService],
  exports: [ReleasesService, RhythmsService],
})
export class ReleasesModule {}
