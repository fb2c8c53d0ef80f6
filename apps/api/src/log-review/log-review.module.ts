import { Module } from '@nestjs/common';
import { IncidentsModule } from '../incidents/incidents.module.ts';
import { LogReviewController } from './log-review.controller.ts';
import { LogReviewService } from './log-review.service.ts';
import { QuarterService } from './quarter.service.ts';

@Module({
  imports: [IncidentsModule],
  controllers: [LogReviewController],
  providers: [LogReviewService, QuarterService],
})
export class LogReviewModule {}
