import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatchOnceThere } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import {
  AnswerCheck,
  HandOverDone,
  HandOverHalf,
  HandOverNoteStands,
  WriteHandOverNote,
} from './hand-over-note.dto.ts';
import { HandOverNotesService } from './hand-over-notes.service.ts';

@ApiTags('transitions')
@Controller('young-people/:youngPersonId/transitions/:transitionId')
export class HandOverNotesController {
  constructor(private readonly notes: HandOverNotesService) {}

  /** The sender writes one answer of the note. Nobody else but the young person reads it before the half is given. */
  @Post('note')
  @May('transition.write')
  @HttpCode(200)
  write(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @IfMatchOnceThere() version: number | null,
    @Body() body: WriteHandOverNote,
  ): Promise<HandOverNoteStands> {
    return this.notes.write({ youngPersonId, transitionId }, body, version);
  }

  /** Gives a half: it is read by those it is for, and can no longer be changed. */
  @Post('note/give')
  @May('transition.write')
  @HttpCode(200)
  give(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @Body() { half }: HandOverHalf,
  ): Promise<HandOverDone> {
    return this.notes.give({ youngPersonId, transitionId }, half);
  }

  /** Somebody of the receiving service has read a half. */
  @Post('note/receive')
  @May('transition.meet')
  @HttpCode(200)
  receive(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @Body() { half }: HandOverHalf,
  ): Promise<HandOverDone> {
    return this.notes.receive({ youngPersonId, transitionId }, half);
  }

  /** Is the young person there still? The receiver answers 3, 6 and 12 months after the first meeting. */
  @Post('check')
  @May('transition.meet')
  @HttpCode(200)
  check(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @Body() body: AnswerCheck,
  ): Promise<HandOverDone> {
    return this.notes.check({ youngPersonId, transitionId }, body);
  }
}
