import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import {
  ExternalSeriesList,
  ExternalSeriesMade,
  ExternalTableFetched,
  ExternalTableRead,
  FetchExternalTable,
  ImportExternalSeries,
  ReadExternalTable,
  TakeBackExternalSeries,
} from './external-series.dto.ts';
import { ExternalSeriesService } from './external-series.service.ts';

@ApiTags('external-series')
@Controller('external-series')
export class ExternalSeriesController {
  constructor(private readonly series: ExternalSeriesService) {}

  /** The series of others that stand beside ours, each with its source. */
  @Get()
  @May('indicator.read')
  all(): Promise<ExternalSeriesList> {
    return this.series.all();
  }

  /** Fetches a table from one of the hosts that may be asked. */
  @Post('fetch')
  @May('external-series.import')
  @HttpCode(200)
  fetch(@Body() { address }: FetchExternalTable): Promise<ExternalTableFetched> {
    return this.series.fetch(address);
  }

  /** Looks through a file and what a mapping makes of it. Nothing is kept. */
  @Post('preview')
  @May('external-series.import')
  @HttpCode(200)
  preview(@Body() body: ReadExternalTable): ExternalTableRead {
    return this.series.preview(body);
  }

  /** Keeps the series that the mapping makes of the file. */
  @Post()
  @May('external-series.import')
  import(@Body() body: ImportExternalSeries): Promise<ExternalSeriesMade> {
    return this.series.import(body);
  }

  /** The series was wrong: it stands no longer. */
  @Post(':seriesId/take-back')
  @May('external-series.import')
  @HttpCode(204)
  takeBack(@Id('seriesId') seriesId: string, @Body() { reason }: TakeBackExternalSeries): Promise<void> {
    return this.series.takeBack(seriesId, reason);
  }
}
