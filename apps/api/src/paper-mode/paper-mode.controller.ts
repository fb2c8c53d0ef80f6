import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { PaperRegistered } from './paper-mode.dto.ts';
import { PaperModeService } from './paper-mode.service.ts';

@ApiTags('participation')
@Controller('young-people/:youngPersonId/paper-mode')
export class PaperModeController {
  constructor(private readonly paper: PaperModeService) {}

  /** The young person does not use the pages, and is to have everything on paper. */
  @Post('begin')
  @HttpCode(200)
  @May('follow-up.change')
  beginPaper(@Id('youngPersonId') youngPersonId: string): Promise<PaperRegistered> {
    return this.paper.does(youngPersonId, 'begin');
  }

  /** The plan as it is now was given on paper. */
  @Post('give')
  @HttpCode(200)
  @May('follow-up.change')
  givePaper(@Id('youngPersonId') youngPersonId: string): Promise<PaperRegistered> {
    return this.paper.does(youngPersonId, 'give');
  }

  /** The young person uses the pages from now on. */
  @Post('end')
  @HttpCode(200)
  @May('follow-up.change')
  endPaper(@Id('youngPersonId') youngPersonId: string): Promise<PaperRegistered> {
    return this.paper.does(youngPersonId, 'end');
  }
}
