import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ProcessReportService } from './process-report.service.ts';
import {
  DecideReport,
  PutOffReport,
  ReleaseReport,
  ReportPage,
  ReportSent,
  SendReportWithoutCase,
} from './report.dto.ts';
import { ReportsService } from './reports.service.ts';
import { SendReportService } from './send-report.service.ts';

@ApiTags('child welfare reports')
@Controller('child-welfare-reports')
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly sending: SendReportService,
    private readonly processing: ProcessReportService,
  ) {}

  /** What the reader has reported, and what the reader's child welfare service has received. */
  @Get()
  @May('child-welfare-report.read')
  readReports(): Promise<ReportPage> {
    return this.reports.read();
  }

  /** Reports a concern about a child whom the reader does not follow up in Laget. */
  @Post()
  @May('child-welfare-report.send-without-case')
  sendReportWithoutCase(@Body() body: SendReportWithoutCase): Promise<ReportSent> {
    return this.sending.sendWithoutCase(body);
  }

  /** Somebody in the service has it now; whoever wrote it sees that it came. */
  @Post(':reportId/receive')
  @May('child-welfare-report.process')
  @HttpCode(204)
  receiveReport(@Id('reportId') reportId: string): Promise<void> {
    return this.processing.receive(reportId);
  }

  /** Investigated, put aside or passed on. Whoever wrote it sees which, never why. */
  @Post(':reportId/decide')
  @May('child-welfare-report.process')
  @HttpCode(204)
  decideReport(@Id('reportId') reportId: string, @Body() body: DecideReport): Promise<void> {
    return this.processing.decide(reportId, body);
  }

  /** Opens it to the young person. */
  @Post(':reportId/release')
  @May('child-welfare-report.process')
  @HttpCode(204)
  releaseReport(@Id('reportId') reportId: string, @Body() body: ReleaseReport): Promise<void> {
    return this.processing.release(reportId, body);
  }

  /** Puts off until a day, with a reason, that the young person is told. */
  @Post(':reportId/put-off')
  @May('child-welfare-report.process')
  @HttpCode(204)
  putOffReport(@Id('reportId') reportId: string, @Body() body: PutOffReport): Promise<void> {
    return this.processing.putOff(reportId, body);
  }
}
