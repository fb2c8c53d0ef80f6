import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { UnheldCase } from './unheld.dto.ts';
import { UnheldService } from './unheld.service.ts';

@ApiTags('baton')
@Controller('unheld-cases')
export class UnheldController {
  constructor(private readonly unheld: UnheldService) {}

  /** Cases without anybody that the reader may take: name, service and since when, nothing more. */
  @Get()
  @May('baton.take-over')
  list(): Promise<UnheldCase[]> {
    return this.unheld.list();
  }

  /** Takes the baton of such a case. */
  @Post(':youngPersonId/take-over')
  @May('baton.take-over')
  @HttpCode(204)
  takeOver(@Id('youngPersonId') youngPersonId: string): Promise<void> {
    return this.unheld.takeOver(youngPersonId);
  }
}
