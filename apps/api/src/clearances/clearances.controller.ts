import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ClearancePage, GrantClearance, MyClearances, NewClearance } from './clearances.dto.ts';
import { ClearancesService } from './clearances.service.ts';

@ApiTags('clearances')
@Controller()
export class ClearancesController {
  constructor(private readonly clearances: ClearancesService) {}

  /** Everybody in the privacy officer's organisation who may be on a team, and what each is cleared for. */
  @Get('clearances')
  @May('clearance.read')
  read(): Promise<ClearancePage> {
    return this.clearances.read();
  }

  /** Clears somebody for one level, with a reason and a last day. */
  @Post('clearances')
  @May('clearance.write')
  grant(@Body() body: GrantClearance): Promise<NewClearance> {
    return this.clearances.grant(body);
  }

  /** Ends a clearance. Acts on the next statement. */
  @Post('clearances/:clearanceId/end')
  @May('clearance.write')
  @HttpCode(204)
  end(@Id('clearanceId') clearanceId: string): Promise<void> {
    return this.clearances.end(clearanceId);
  }

  /** What the reader is cleared for. */
  @Get('my-clearances')
  @May('my-clearances.read')
  mine(): Promise<MyClearances> {
    return this.clearances.mine();
  }
}
