import { Module } from '@nestjs/common';
import { CaseloadController } from './caseload.controller.ts';
import { CaseloadService } from './caseload.service.ts';

@Module({ controllers: [CaseloadController], providers: [CaseloadService] })
export class CaseloadModule {}
