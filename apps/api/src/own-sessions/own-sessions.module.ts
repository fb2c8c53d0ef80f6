import { Module } from '@nestjs/common';
import { OwnSessionsController } from './own-sessions.controller.ts';
import { OwnSessionsService } from './own-sessions.service.ts';

@Module({ controllers: [OwnSessionsController], providers: [OwnSessionsService] })
export class OwnSessionsModule {}
