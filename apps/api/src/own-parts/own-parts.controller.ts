import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Area as LifeArea } from '#domain/mapping/areas';
import { Area } from '../mappings/answers/area.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AnswerOwnPart, OwnPartDone, OwnParts } from './own-parts.dto.ts';
import { OwnPartsService } from './own-parts.service.ts';

const person = 'youngPersonId';

@ApiTags('mapping')
@Controller('young-people/:youngPersonId')
export class OwnPartsController {
  constructor(private readonly parts: OwnPartsService) {}

  /** Asks the young person to fill in an own part before the talk. */
  @Post('mappings/:mappingId/own-part')
  @May('mapping.write')
  inviteOwnPart(@Id(person) youngPersonId: string, @Id('mappingId') mappingId: string): Promise<OwnPartDone> {
    return this.parts.invite(youngPersonId, mappingId);
  }

  /** What the young person is asked to fill in alone, and has answered. */
  @Get('own-parts')
  @May('own-part.read')
  readOwnParts(@Id(person) youngPersonId: string): Promise<OwnParts> {
    return this.parts.mine(youngPersonId);
  }

  /** One area, in own words. Nobody else reads it before it is sent. */
  @Post('own-parts/:ownPartId/areas/:area')
  @HttpCode(200)
  @May('own-part.write')
  answerOwnPart(
    @Id(person) youngPersonId: string,
    @Id('ownPartId') ownPartId: string,
    @Area() area: LifeArea,
    @Body() body: AnswerOwnPart,
  ): Promise<OwnPartDone> {
    return this.parts.answer(youngPersonId, ownPartId, area, body);
  }

  /** Gives it to those who map together. */
  @Post('own-parts/:ownPartId/send')
  @HttpCode(200)
  @May('own-part.write')
  sendOwnPart(@Id(person) youngPersonId: string, @Id('ownPartId') ownPartId: string): Promise<OwnPartDone> {
    return this.parts.send(youngPersonId, ownPartId);
  }
}
