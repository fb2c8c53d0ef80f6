import { Module } from '@nestjs/common';
import { ConcernController } from './concern.controller.ts';
import { ConcernService } from './concern.service.ts';

@Module({ controllers: [ConcernController], providers: [ConcernService] })
export class ConcernsModule {}
