import { Module } from '@nestjs/common';
import { OwnLocksController } from './own-locks.controller.ts';
import { OwnLocksService } from './own-locks.service.ts';

@Module({ controllers: [OwnLocksController], providers: [OwnLocksService] })
export class OwnLocksModule {}
