import { Module } from '@nestjs/common';
import { ErasureApprovalsController } from './erasure-approvals.controller.ts';
import { ErasureApprovalsService } from './erasure-approvals.service.ts';
import { ErasureReading } from './erasure-reading.ts';
import { ErasuresController } from './erasures.controller.ts';
import { ErasuresService } from './erasures.service.ts';

@Module({
  controllers: [ErasuresController, ErasureApprovalsController],
  providers: [ErasuresService, ErasureApprovalsService, ErasureReading],
  exports: [ErasureReading],
})
export class ErasuresModule {}
