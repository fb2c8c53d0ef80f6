import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.ts';
import { DraftsService } from './drafts.service.ts';

@Module({ controllers: [DraftsController], providers: [DraftsService] })
export class DraftsModule {}
