import { Module } from '@nestjs/common';
import { ReleasesModule } from '../releases/releases.module.ts';
import { ReportReceiversController } from './report-receivers.controller.ts';
import { ReportReceiversService } from './report-receivers.service.ts';
import { ReportSendingsController } from './report-sendings.controller.ts';

/** Who is sent which report. */
@Module({
  imports: [ReleasesModule],
  controllers: [ReportReceiversController, ReportSendingsController],
  providers: [ReportReceiversService],
  exports: [ReportReceiversService],
})
export class ReportReceiversModule {}
