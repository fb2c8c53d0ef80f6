import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Made } from '../../concerns/concern.dto.ts';
import { May } from '../../platform/request/may.ts';
import { BeAway } from './absence.dto.ts';
import { AbsenceService } from './absence.service.ts';

@ApiTags('directory')
@Controller('absence')
export class AbsenceController {
  constructor(private readonly absences: AbsenceService) {}

  /** Says that I am away, and who stands in. */
  @Post()
  @May('absence.write')
  beAway(@Body() body: BeAway): Promise<Made> {
    return this.absences.beAway(body);
  }
}
