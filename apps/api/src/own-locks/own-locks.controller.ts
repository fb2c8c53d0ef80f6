import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { KeepFrom, OwnLockStands } from './own-lock.dto.ts';
import { OwnLocksService } from './own-locks.service.ts';

@ApiTags('own locks')
@Controller()
export class OwnLocksController {
  constructor(private readonly locks: OwnLocksService) {}

  /** The young person keeps own words from a service or a guardian. */
  @Post('young-people/:youngPersonId/own-locks')
  @HttpCode(200)
  @May('own-lock.write')
  keepFrom(@Id('youngPersonId') youngPersonId: string, @Body() body: KeepFrom): Promise<OwnLockStands> {
    return this.locks.keep(youngPersonId, body);
  }

  /** The young person opens it again. */
  @Post('young-people/:youngPersonId/own-locks/:lockId/end')
  @HttpCode(200)
  @May('own-lock.write')
  openAgain(
    @Id('youngPersonId') youngPersonId: string,
    @Id('lockId') lockId: string,
  ): Promise<OwnLockStands> {
    return this.locks.open(youngPersonId, lockId);
  }
}
