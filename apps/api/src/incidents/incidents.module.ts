import { Module } from '@nestjs/common';
import { AffectedService } from './affected.service.ts';
import { IncidentsController } from './incidents.controller.ts';
import { IncidentsService } from './incidents.service.ts';

@Module({
  controllers: [IncidentsController],
  providers: [AffectedService, IncidentsService],
  exports: [IncidentsService],
})
export class IncidentsModule {}
