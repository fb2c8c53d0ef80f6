import { Module } from '@nestjs/common';
import { LawController } from './law.controller.ts';
import { LawService } from './law.service.ts';

@Module({ controllers: [LawController], providers: [LawService] })
export class LawModule {}
