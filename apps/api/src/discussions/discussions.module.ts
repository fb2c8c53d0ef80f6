import { Module } from '@nestjs/common';
import { DiscussionsController } from './discussions.controller.ts';
import { DiscussionsService } from './discussions.service.ts';

@Module({ controllers: [DiscussionsController], providers: [DiscussionsService] })
export class DiscussionsModule {}
