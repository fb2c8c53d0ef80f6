import { Module } from '@nestjs/common';
import { ErasuresModule } from '../erasures/erasures.module.ts';
import { CorrectionsController } from './corrections.controller.ts';
import { CorrectionsService } from './corrections.service.ts';
import { DataRequestsController } from './data-requests.controller.ts';
import { DataRequestsService } from './data-requests.service.ts';
import { OwnRequestsController } from './own-requests.controller.ts';
import { OwnRequestsService } from './own-requests.service.ts';

@Module({
  imports: [ErasuresModule],
  controllers: [CorrectionsController, DataRequestsController, OwnRequestsController],
  providers: [CorrectionsService, DataRequestsService, OwnRequestsService],
})
export class DataRequestsModule {}
