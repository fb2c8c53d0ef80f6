import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { NoteVerbsService } from './note-verbs.service.ts';
import { BlankNote, DelayNote, NoteStands, ShareNote } from './note.dto.ts';

@ApiTags('notes')
@Controller('young-people/:youngPersonId/notes/:noteId')
export class NoteVerbsController {
  constructor(private readonly notes: NoteVerbsService) {}

  /** Shares this one note with one service, with a reason. */
  @Post('shares')
  @May('note.share')
  shareNote(
    @Id('youngPersonId') youngPersonId: string,
    @Id('noteId') noteId: string,
    @Body() body: ShareNote,
  ): Promise<NoteStands> {
    return this.notes.share({ youngPersonId, noteId }, body);
  }

  /** The service no longer sees it, from the next statement. */
  @Post('shares/:shareId/stop')
  @HttpCode(200)
  @May('note.stop-sharing')
  stopSharingNote(
    @Id('youngPersonId') youngPersonId: string,
    @Id('noteId') noteId: string,
    @Id('shareId') shareId: string,
  ): Promise<NoteStands> {
    return this.notes.stopSharing({ youngPersonId, noteId }, shareId);
  }

  /** «Feilført»: the text goes, the trace stays. */
  @Post('blank')
  @HttpCode(200)
  @May('note.blank')
  blankNote(
    @Id('youngPersonId') youngPersonId: string,
    @Id('noteId') noteId: string,
    @IfMatch() version: number,
    @Body() { reason }: BlankNote,
  ): Promise<NoteStands> {
    return this.notes.blank({ youngPersonId, noteId, version }, reason);
  }

  /** Decides by law that the young person reads it later. */
  @Post('delay')
  @HttpCode(200)
  @May('note.delay')
  delayNote(
    @Id('youngPersonId') youngPersonId: string,
    @Id('noteId') noteId: string,
    @IfMatch() version: number,
    @Body() body: DelayNote,
  ): Promise<NoteStands> {
    return this.notes.delay({ youngPersonId, noteId, version }, body);
  }

  /** The young person reads it from now on. */
  @Post('delay/end')
  @HttpCode(200)
  @May('note.delay')
  endDelay(
    @Id('youngPersonId') youngPersonId: string,
    @Id('noteId') noteId: string,
    @IfMatch() version: number,
  ): Promise<NoteStands> {
    return this.notes.endDelay({ youngPersonId, noteId, version });
  }
}
