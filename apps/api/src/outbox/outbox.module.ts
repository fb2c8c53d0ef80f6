import { Module } from '@nestjs/common';
import { TroublesController } from './troubles.controller.ts';
import { TroublesService } from './troubles.service.ts';

@Module({ controllers: [TroublesController], providers: [TroublesService] })
export class OutboxModule {}
