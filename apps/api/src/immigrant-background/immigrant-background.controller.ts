import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AnswerImmigrantBackground, OwnImmigrantBackground } from './immigrant-background.dto.ts';
import { ImmigrantBackgroundService } from './immigrant-background.service.ts';

@ApiTags('own page')
@Controller('young-people/:youngPersonId/own-immigrant-background')
export class ImmigrantBackgroundController {
  constructor(private readonly background: ImmigrantBackgroundService) {}

  /** The young person's own answer, for the young person alone. */
  @Get()
  @May('own-immigrant-background.read')
  readImmigrantBackground(@Id('youngPersonId') youngPersonId: string): Promise<OwnImmigrantBackground> {
    return this.background.read(youngPersonId);
  }

  /** Answers, or answers something else. Nothing earlier is kept. */
  @Post()
  @HttpCode(200)
  @May('own-immigrant-background.write')
  answerImmigrantBackground(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: AnswerImmigrantBackground,
  ): Promise<OwnImmigrantBackground> {
    return this.background.answer(youngPersonId, body);
  }

  /** Takes the answer back: it is gone. What is released already stays. */
  @Delete()
  @HttpCode(200)
  @May('own-immigrant-background.write')
  takeBackImmigrantBackground(@Id('youngPersonId') youngPersonId: string): Promise<OwnImmigrantBackground> {
    return this.background.takeBack(youngPersonId);
  }
}
