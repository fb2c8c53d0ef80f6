import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { StandInAnswered, StandIns } from './stand-in.dto.ts';
import { StandInService } from './stand-in.service.ts';

@ApiTags('directory')
@Controller()
export class StandInController {
  constructor(private readonly standIns: StandInService) {}

  /** Whom the reader is asked to stand in for, and the reader's own days away. */
  @Get('absence')
  @May('absence.read')
  read(): Promise<StandIns> {
    return this.standIns.read();
  }

  /** Stands in: on the same teams for those days, under the own name. */
  @Post('absence/:absenceId/accept')
  @May('absence.answer')
  @HttpCode(200)
  accept(@Id('absenceId') absenceId: string): Promise<StandInAnswered> {
    return this.standIns.answer(absenceId, true);
  }

  /** Cannot stand in. */
  @Post('absence/:absenceId/decline')
  @May('absence.answer')
  @HttpCode(200)
  decline(@Id('absenceId') absenceId: string): Promise<StandInAnswered> {
    return this.standIns.answer(absenceId, false);
  }

  /** Is back: what the stand-in could see ends in the same moment. */
  @Post('absence/:absenceId/return')
  @May('absence.write')
  @HttpCode(200)
  comeBack(@Id('absenceId') absenceId: string): Promise<StandInAnswered> {
    return this.standIns.comeBack(absenceId);
  }

  /** Has read what the stand-in did for one young person. */
  @Post('young-people/:youngPersonId/stand-ins/:memberId/told')
  @May('stand-in.see')
  @HttpCode(204)
  told(@Id('youngPersonId') youngPersonId: string, @Id('memberId') memberId: string): Promise<void> {
    return this.standIns.told(youngPersonId, memberId);
  }
}
