import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { Blankings, BlankText, TextBlanked } from './blankings.dto.ts';
import { BlankingsService } from './blankings.service.ts';

@ApiTags('blankings')
@Controller('young-people/:youngPersonId/blankings')
export class BlankingsController {
  constructor(private readonly blankings: BlankingsService) {}

  /** Where a wrong text was taken away, by whom and why; and which texts the reader may take away. */
  @Get()
  @May('blanking.read')
  readBlankings(@Id('youngPersonId') youngPersonId: string): Promise<Blankings> {
    return this.blankings.read(youngPersonId);
  }

  /** Takes a wrong text away, for good and from everywhere it stands. That there was one, and why it went, stays. */
  @Post()
  @HttpCode(200)
  @May('blanking.write')
  blankText(@Id('youngPersonId') youngPersonId: string, @Body() body: BlankText): Promise<TextBlanked> {
    return this.blankings.blank(youngPersonId, body);
  }
}
