import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import { MyDay } from './my-day.dto.ts';
import { MyDayService } from './my-day.service.ts';

@ApiTags('my-day')
@Controller('my-day')
export class MyDayController {
  constructor(private readonly days: MyDayService) {}

  /** What needs the reader today, what waits on others, and what comes. */
  @Get()
  @May('my-day.read')
  read(): Promise<MyDay> {
    return this.days.read();
  }
}
