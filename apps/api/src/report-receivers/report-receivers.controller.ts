import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ReportReceivers, SetReportReceiver } from './report-receivers.dto.ts';
import { ReportReceiversService } from './report-receivers.service.ts';

@ApiTags('figure-reports')
@Controller('report-receivers')
export class ReportReceiversController {
  constructor(private readonly receivers: ReportReceiversService) {}

  /** Who gets which report, and how it was before. It is about sending: every manager may see every report. */
  @Get()
  @May('report-receiver.read')
  listReportReceivers(): Promise<ReportReceivers> {
    return this.receivers.all();
  }

  /** From the next report on a manager gets this kind of this place. */
  @Post()
  @HttpCode(204)
  @May('report-receiver.write')
  setReportReceiver(@Body() body: SetReportReceiver): Promise<void> {
    return this.receivers.set(body);
  }

  /** The manager gets it no more. */
  @Post(':reportReceiverId/end')
  @HttpCode(204)
  @May('report-receiver.write')
  endReportReceiver(@Id('reportReceiverId') reportReceiverId: string): Promise<void> {
    return this.receivers.end(reportReceiverId);
  }
}
