import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { FigureReports, ReportChanges, ReportPlaceQuery } from './figure-reports.dto.ts';
import { FigureReportsService } from './figure-reports.service.ts';
import { contentTypes } from './forms.ts';

const file = (type: string) => ({
  content: { [type]: { schema: { type: 'string', format: 'binary' } } },
});

@ApiTags('figure-reports')
@Controller('figure-reports')
export class FigureReportsController {
  constructor(private readonly reports: FigureReportsService) {}

  /** Every report that is prepared, newest period first, earlier versions too. */
  @Get()
  @May('report.read')
  listReports(): Promise<FigureReports> {
    return this.reports.all();
  }

  /** What changed most since the period that the report is compared with; all of it is in the spreadsheet. */
  @Get(':reportId/changes')
  @May('report.read')
  readReportChanges(
    @Id('reportId') reportId: string,
    @Query() { place }: ReportPlaceQuery,
  ): Promise<ReportChanges> {
    return this.reports.changes(reportId, place);
  }

  /** A report of one place as a tagged PDF. */
  @Get(':reportId/pdf')
  @May('report-pdf-export.read')
  @ApiOkResponse(file('application/pdf'))
  savePdf(@Id('reportId') reportId: string, @Query() { place }: ReportPlaceQuery): Promise<StreamableFile> {
    return this.reports.file(reportId, place, 'pdf');
  }

  /** The same as a page of its own that prints well. */
  @Get(':reportId/html')
  @May('report-html-export.read')
  @ApiOkResponse(file('text/html'))
  saveHtml(@Id('reportId') reportId: string, @Query() { place }: ReportPlaceQuery): Promise<StreamableFile> {
    return this.reports.file(reportId, place, 'html');
  }

  /** Its tables as a spreadsheet. */
  @Get(':reportId/xlsx')
  @May('report-xlsx-export.read')
  @ApiOkResponse(file(contentTypes.xlsx))
  saveXlsx(@Id('reportId') reportId: string, @Query() { place }: ReportPlaceQuery): Promise<StreamableFile> {
    return this.reports.file(reportId, place, 'xlsx');
  }

  /** Its figures as text with semicolons, a number or a sign in each row. */
  @Get(':reportId/csv')
  @May('report-csv-export.read')
  @ApiOkResponse(file('text/csv'))
  saveCsv(@Id('reportId') reportId: string, @Query() { place }: ReportPlaceQuery): Promise<StreamableFile> {
    return this.reports.file(reportId, place, 'csv');
  }

  /** Its figures as JSON-stat 2.0, beside those of the county and of all. */
  @Get(':reportId/json-stat')
  @May('report-json-stat-export.read')
  @ApiOkResponse(file('application/json'))
  saveJsonStat(
    @Id('reportId') reportId: string,
    @Query() { place }: ReportPlaceQuery,
  ): Promise<StreamableFile> {
    return this.reports.file(reportId, place, 'json-stat');
  }
}
