import { Module } from '@nestjs/common';
import { AbsenceController } from './absence/absence.controller.ts';
import { AbsenceService } from './absence/absence.service.ts';
import { ServiceController } from './services/service.controller.ts';
import { ServiceService } from './services/service.service.ts';

@Module({ controllers: [AbsenceController, ServiceController], providers: [AbsenceService, ServiceService] })
export class DirectoryModule {}
