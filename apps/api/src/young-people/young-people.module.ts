import { Module } from '@nestjs/common';
import { CaseController } from './case/case.controller.ts';
import { CaseService } from './case/case.service.ts';

@Module({ controllers: [CaseController], providers: [CaseService] })
export class YoungPeopleModule {}
