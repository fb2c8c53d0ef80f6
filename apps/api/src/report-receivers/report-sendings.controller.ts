import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AnswerReportSending, ReportSendings } from './report-receivers.dto.ts';
import { ReportReceiversService } from './report-receivers.service.ts';

@ApiTags('figure-reports')
@Controller('report-sendings')
export class ReportSendingsController {
  constructor(private readonly receivers: ReportReceiversService) {}

  /** Which reports I get, and which I have said no thanks to. */
  @Get()
  @May('report-sending.read')
  readReportSendings(): Promise<ReportSendings> {
    return this.receivers.mine();
  }

  /** No thanks, or yes after all: nobody else's to say. */
  @Post(':reportReceiverId/answer')
  @HttpCode(204)
  @May('report-sending.answer')
  answerReportSending(
    @Id('reportReceiverId') reportReceiverId: string,
    @Body() body: AnswerReportSending,
  ): Promise<void> {
    return this.receivers.answer(reportReceiverId, body);
  }
}
