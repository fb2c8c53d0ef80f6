import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Made } from '../../concerns/concern.dto.ts';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { AddSupporter } from './supporter.dto.ts';
import { SupporterService } from './supporter.service.ts';

@ApiTags('team')
@Controller('young-people/:youngPersonId/supporters')
export class SupporterController {
  constructor(private readonly supporters: SupporterService) {}

  /** Puts somebody without sign-in on the team by name. */
  @Post()
  @May('supporter.write')
  add(@Id('youngPersonId') youngPersonId: string, @Body() body: AddSupporter): Promise<Made> {
    return this.supporters.add(youngPersonId, body);
  }

  /** Is no longer on the team. */
  @Post(':supporterId/end')
  @May('supporter.write')
  @HttpCode(204)
  end(@Id('youngPersonId') youngPersonId: string, @Id('supporterId') supporterId: string): Promise<void> {
    return this.supporters.end(youngPersonId, supporterId);
  }
}
