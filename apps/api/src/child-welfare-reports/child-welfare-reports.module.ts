import { Module } from '@nestjs/common';
import { CaseReportsController } from './case-reports.controller.ts';
import { ProcessReportService } from './process-report.service.ts';
import { ReportsController } from './reports.controller.ts';
import { ReportsService } from './reports.service.ts';
import { SendReportService } from './send-report.service.ts';

@Module({
  controllers: [ReportsController, CaseReportsController],
  providers: [ProcessReportService, ReportsService, SendReportService],
})
export class ChildWelfareReportsModule {}
