import { Module } from '@nestjs/common';
import { NoteReaderService } from './note-reader.service.ts';
import { NoteVerbsController } from './note-verbs.controller.ts';
import { NoteVerbsService } from './note-verbs.service.ts';
import { NotesController } from './notes.controller.ts';
import { WriteNoteService } from './write-note.service.ts';

@Module({
  controllers: [NotesController, NoteVerbsController],
  providers: [NoteReaderService, NoteVerbsService, WriteNoteService],
})
export class NotesModule {}
