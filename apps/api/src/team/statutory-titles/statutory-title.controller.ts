import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Made } from '../../concerns/concern.dto.ts';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { EndTitle, GiveTitle } from './statutory-title.dto.ts';
import { StatutoryTitleService } from './statutory-title.service.ts';

@ApiTags('team')
@Controller('young-people/:youngPersonId/statutory-titles')
export class StatutoryTitleController {
  constructor(private readonly titles: StatutoryTitleService) {}

  /** Somebody on the team has a title that the law gives, from a day. It opens nothing. */
  @Post()
  @May('title.write')
  give(@Id('youngPersonId') youngPersonId: string, @Body() body: GiveTitle): Promise<Made> {
    return this.titles.give(youngPersonId, body);
  }

  /** The last day with the title. */
  @Post(':titleId/end')
  @May('title.write')
  @HttpCode(204)
  end(
    @Id('youngPersonId') youngPersonId: string,
    @Id('titleId') titleId: string,
    @Body() body: EndTitle,
  ): Promise<void> {
    return this.titles.end(youngPersonId, titleId, body.lastDay);
  }
}
