import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { NotePage, NoteVersionSeen } from './note-page.dto.ts';
import { NoteReaderService } from './note-reader.service.ts';
import { ChangeNote, NoteStands, WriteNote } from './note.dto.ts';
import { WriteNoteService } from './write-note.service.ts';

@ApiTags('notes')
@Controller('young-people/:youngPersonId')
export class NotesController {
  constructor(
    private readonly reader: NoteReaderService,
    private readonly writing: WriteNoteService,
  ) {}

  /** The notes that the reader sees, and who reads what. */
  @Get('notes')
  @May('note.read')
  readNotes(@Id('youngPersonId') youngPersonId: string): Promise<NotePage> {
    return this.reader.page(youngPersonId);
  }

  /** The notes about the young person, for the young person. */
  @Get('own-notes')
  @May('own-notes.read')
  readOwnNotes(@Id('youngPersonId') youngPersonId: string): Promise<NotePage> {
    return this.reader.own(youngPersonId);
  }

  /** Writes a note for the audience that is chosen. */
  @Post('notes')
  @May('note.write')
  writeNote(@Id('youngPersonId') youngPersonId: string, @Body() body: WriteNote): Promise<NoteStands> {
    return this.writing.write(youngPersonId, body);
  }

  /** Writes one's own note anew. */
  @Post('notes/:noteId/change')
  @HttpCode(200)
  @May('note.write')
  changeNote(
    @Id('youngPersonId') youngPersonId: string,
    @Id('noteId') noteId: string,
    @IfMatch() version: number,
    @Body() { text }: ChangeNote,
  ): Promise<NoteStands> {
    return this.writing.change(youngPersonId, noteId, version, text);
  }

  /** The note as it was each time, newest first. */
  @Get('notes/:noteId/versions')
  @May('note.read')
  readVersions(
    @Id('youngPersonId') youngPersonId: string,
    @Id('noteId') noteId: string,
  ): Promise<NoteVersionSeen[]> {
    return this.reader.versions(youngPersonId, noteId);
  }
}
