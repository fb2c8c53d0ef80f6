import { Module } from '@nestjs/common';
import { HandOverNotesController } from './hand-over-notes.controller.ts';
import { HandOverNotesService } from './hand-over-notes.service.ts';

@Module({ controllers: [HandOverNotesController], providers: [HandOverNotesService] })
export class HandOverNotesModule {}
