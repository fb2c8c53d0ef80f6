import { Module } from '@nestjs/common';
import { DayFiltersController } from './filters/day-filters.controller.ts';
import { DayFiltersService } from './filters/day-filters.service.ts';
import { MyDayController } from './my-day.controller.ts';
import { MyDayService } from './my-day.service.ts';

@Module({
  controllers: [DayFiltersController, MyDayController],
  providers: [DayFiltersService, MyDayService],
})
export class MyDayModule {}
