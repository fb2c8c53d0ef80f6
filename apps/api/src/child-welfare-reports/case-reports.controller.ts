import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { OwnReport, ReportSent, SendReport } from './report.dto.ts';
import { ReportsService } from './reports.service.ts';
import { SendReportService } from './send-report.service.ts';

@ApiTags('child welfare reports')
@Controller('young-people/:youngPersonId')
export class CaseReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly sending: SendReportService,
  ) {}

  /** Reports a concern to child welfare. Nobody on the team sees it. */
  @Post('child-welfare-reports')
  @May('child-welfare-report.send')
  sendReport(@Id('youngPersonId') youngPersonId: string, @Body() body: SendReport): Promise<ReportSent> {
    return this.sending.send(youngPersonId, body);
  }

  /** What child welfare has opened to the young person. */
  @Get('own-reports')
  @May('own-reports.read')
  readOwnReports(@Id('youngPersonId') youngPersonId: string): Promise<OwnReport[]> {
    return this.reports.own(youngPersonId);
  }
}
