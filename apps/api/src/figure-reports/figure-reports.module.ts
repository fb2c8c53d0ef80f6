import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.ts';
import { StatisticsModule } from '../statistics/statistics.module.ts';
import { FigureReportsController } from './figure-reports.controller.ts';
import { FigureReportsService } from './figure-reports.service.ts';

/** Reports of released figures, in versions and in five forms. */
@Module({
  imports: [FiguresModule, StatisticsModule],
  controllers: [FigureReportsController],
  providers: [FigureReportsService],
  exports: [FigureReportsService],
})
export class FigureReportsModule {}
