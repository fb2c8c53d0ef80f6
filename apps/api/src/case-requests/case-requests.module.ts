import { Module } from '@nestjs/common';
import { CaseRequestsController } from './case-requests.controller.ts';
import { CaseRequestsService } from './case-requests.service.ts';

@Module({
  controllers: [CaseRequestsController],
  providers: [CaseRequestsService],
})
export class CaseRequestsModule {}
