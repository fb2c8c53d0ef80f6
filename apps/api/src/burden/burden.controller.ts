import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { BurdenWeek, WhichWeek } from './burden.dto.ts';
import { BurdenService } from './burden.service.ts';

@ApiTags('plan')
@Controller('young-people/:youngPersonId')
export class BurdenController {
  constructor(private readonly burden: BurdenService) {}

  /** What hits the young person in one week, across services, as far as the reader may see it. */
  @Get('burden')
  @May('plan.read')
  readBurden(@Id('youngPersonId') youngPersonId: string, @Query() { day }: WhichWeek): Promise<BurdenWeek> {
    return this.burden.forTeam(youngPersonId, day);
  }

  /** The own week, all of it. */
  @Get('own-burden')
  @May('own-page.read')
  readOwnBurden(
    @Id('youngPersonId') youngPersonId: string,
    @Query() { day }: WhichWeek,
  ): Promise<BurdenWeek> {
    return this.burden.own(youngPersonId, day);
  }
}
