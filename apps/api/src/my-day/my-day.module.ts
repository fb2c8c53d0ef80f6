import { Module } from '@nestjs/common';
import { MyDayController } from './my-day.controller.ts';
import { MyDayService } from './my-day.service.ts';

@Module({ controllers: [MyDayController], providers: [MyDayService] })
export class MyDayModule {}
