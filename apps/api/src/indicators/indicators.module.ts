import { Module } from '@nestjs/common';
import { ExternalSeriesModule } from '../external-series/external-series.module.ts';
import { FiguresModule } from '../figures/figures.module.ts';
import { ReleasesModule } from '../releases/releases.module.ts';
import { IndicatorsController } from './indicators.controller.ts';
import { IndicatorsService } from './indicators.service.ts';

/** What the mission is measured by: our own released numbers, beside what others publish. */
@Module({
  imports: [FiguresModule, ReleasesModule, ExternalSeriesModule],
  controllers: [IndicatorsController],
  providers: [IndicatorsService],
})
export class IndicatorsModule {}
