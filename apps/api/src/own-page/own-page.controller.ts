import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import {
  AnswerMeasure,
  ItemShared,
  MeasureAnswered,
  MeasureEvaluated,
  OwnEvaluation,
  ShareItem,
  TellTime,
  TimeTold,
} from './measure-answer.dto.ts';
import { MeasureAnswerService } from './measure-answer.service.ts';
import { OwnLog, OwnLogWish } from './own-log.dto.ts';
import { OwnLogService } from './own-log.service.ts';
import { ChangesSeen, OwnPage } from './own-page.dto.ts';
import { OwnPageService } from './own-page.service.ts';
import { OwnTimeService } from './own-time.service.ts';
import { SharedItemsService } from './shared-items.service.ts';

@ApiTags('own page')
@Controller('young-people/:youngPersonId')
export class OwnPageController {
  constructor(
    private readonly page: OwnPageService,
    private readonly log: OwnLogService,
    private readonly answers: MeasureAnswerService,
    private readonly items: SharedItemsService,
    private readonly times: OwnTimeService,
  ) {}

  /** The young person's own page, in one request. */
  @Get('own-page')
  @May('own-page.read')
  readOwnPage(@Id('youngPersonId') youngPersonId: string): Promise<OwnPage> {
    return this.page.read(youngPersonId);
  }

  /** What had happened until then has been looked at; nobody else learns it. */
  @Post('own-page/seen')
  @HttpCode(204)
  @May('own-page.read')
  seeChanges(@Id('youngPersonId') youngPersonId: string, @Body() body: ChangesSeen): Promise<void> {
    return this.page.see(youngPersonId, body.until);
  }

  /** «Hvem har sett planen min». */
  @Get('own-log')
  @May('own-log.read')
  readOwnLog(@Id('youngPersonId') youngPersonId: string, @Query() wish: OwnLogWish): Promise<OwnLog> {
    return this.log.read(youngPersonId, wish.before);
  }

  /** The young person's answer to a measure. */
  @Post('measures/:measureId/answer')
  @HttpCode(200)
  @May('measure.answer')
  answerMeasure(
    @Id('youngPersonId') youngPersonId: string,
    @Id('measureId') measureId: string,
    @Body() body: AnswerMeasure,
  ): Promise<MeasureAnswered> {
    return this.answers.answer(youngPersonId, measureId, body.answer, body.words);
  }

  /** What the young person says of a measure that is over: did it help. */
  @Post('measures/:measureId/own-evaluation')
  @HttpCode(200)
  @May('measure.answer')
  evaluateMeasure(
    @Id('youngPersonId') youngPersonId: string,
    @Id('measureId') measureId: string,
    @Body() body: OwnEvaluation,
  ): Promise<MeasureEvaluated> {
    return this.answers.evaluate(youngPersonId, measureId, body);
  }

  /** How one time went of a measure that comes again and that the young person does. */
  @Post('measures/:measureId/own-time')
  @HttpCode(200)
  @May('measure.answer')
  tellTime(
    @Id('youngPersonId') youngPersonId: string,
    @Id('measureId') measureId: string,
    @Body() body: TellTime,
  ): Promise<TimeTold> {
    return this.times.tell(youngPersonId, measureId, body);
  }

  /** Shows one thing to one guardian. */
  @Post('shared-items')
  @HttpCode(200)
  @May('own-sharing.write')
  shareItem(@Id('youngPersonId') youngPersonId: string, @Body() body: ShareItem): Promise<ItemShared> {
    return this.items.share(youngPersonId, body);
  }

  /** The guardian no longer sees it, from the next statement. */
  @Post('shared-items/stop')
  @HttpCode(200)
  @May('own-sharing.write')
  stopSharingItem(@Id('youngPersonId') youngPersonId: string, @Body() body: ShareItem): Promise<ItemShared> {
    return this.items.stop(youngPersonId, body);
  }
}
