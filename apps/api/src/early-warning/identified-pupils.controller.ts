import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { EarlyWarning, IdentifiedWhole, SetAside } from './early-warning.dto.ts';
import { IdentifiedPupilsService } from './identified-pupils.service.ts';

@ApiTags('early-warning')
@Controller('identified-pupils')
export class IdentifiedPupilsController {
  constructor(private readonly pupils: IdentifiedPupilsService) {}

  /** Whom the school's lists identified, and the lists: for the school's own counsellors. */
  @Get()
  @May('identified-pupil.read')
  list(): Promise<EarlyWarning> {
    return this.pupils.read();
  }

  /** One of them with the number, to register the concern with. */
  @Get(':identifiedPupilId')
  @May('identified-pupil.read')
  read(@Id('identifiedPupilId') id: string): Promise<IdentifiedWhole> {
    return this.pupils.one(id);
  }

  /** Nothing is registered now, with the reason. */
  @Post(':identifiedPupilId/set-aside')
  @HttpCode(204)
  @May('identified-pupil.answer')
  setAside(@Id('identifiedPupilId') id: string, @Body() { reason }: SetAside): Promise<void> {
    return this.pupils.setAside(id, reason);
  }
}
