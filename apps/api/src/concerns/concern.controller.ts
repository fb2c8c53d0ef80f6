import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ChangeConcern, Made } from './concern.dto.ts';
import { ConcernService } from './concern.service.ts';

@ApiTags('concerns')
@Controller('young-people/:youngPersonId/concerns')
export class ConcernController {
  constructor(private readonly concerns: ConcernService) {}

  /** Raises or lowers the level of concern, with a reason and who was told. */
  @Post()
  @May('concern.change')
  change(@Id('youngPersonId') youngPersonId: string, @Body() body: ChangeConcern): Promise<Made> {
    return this.concerns.change(youngPersonId, body);
  }
}
