import { Module } from '@nestjs/common';
import { DayFiltersController } from './filters/day-filters.controller.ts';
import { DayFiltersService } from './filters/day-filters.service.ts';
import { AgreementsModule } from '../agreements/agreements.module.ts';
import { ExternalSeriesModule } from '../external-series/external-series.module.ts';
import { FigureReportsModule } from '../figure-reports/figure-reports.module.ts';
import { FiguresModule } from '../figures/figures.module.ts';
import { ReportReceiversModule } from '../report-receivers/report-receivers.module.ts';
import { ReleasesModule } from '../releases/releases.module.ts';
import { StatisticsModule } from '../statistics/statistics.module.ts';
import { FiguresDay } from './office/figures-day.service.ts';
import { OfficeDay } from './office/office-day.service.ts';
import { MyDayController } from './my-day.controller.ts';
import { MyDayService } from './my-day.service.ts';

@Module({
  imports: [
    AgreementsModule,
    ExternalSeriesModule,
    FigureReportsModule,
    FiguresModule,
    ReleasesModule,
    ReportReceiversModule,
    StatisticsModule,
  ],
  controllers: [DayFiltersController, MyDayController],
  providers: [DayFiltersService, FiguresDay, MyDayService, OfficeDay],
})
export class MyDayModule {}
