import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.ts';
import { ExternalSeriesController } from './external-series.controller.ts';
import { ExternalSeriesService } from './external-series.service.ts';
import { TableBanksService } from './table-banks.service.ts';

/** What others publish, beside our own numbers. */
@Module({
  imports: [FiguresModule],
  controllers: [ExternalSeriesController],
  providers: [ExternalSeriesService, TableBanksService],
  exports: [ExternalSeriesService],
})
export class ExternalSeriesModule {}
