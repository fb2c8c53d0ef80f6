import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import {
  AskExternalTable,
  ExternalSeriesList,
  ExternalSeriesMade,
  ExternalTableFetched,
  ExternalTableRead,
  ExternalVariables,
  FetchExternalTable,
  ImportExternalSeries,
  ReadExternalTable,
  TakeBackExternalSeries,
} from './external-series.dto.ts';
import { ExternalSeriesService } from './external-series.service.ts';
import { TableBanksService } from './table-banks.service.ts';

@ApiTags('external-series')
@Controller('external-series')
export class ExternalSeriesController {
  constructor(
    private readonly series: ExternalSeriesService,
    private readonly banks: TableBanksService,
  ) {}

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
    return this.banks.fetch(address);
  }

  /** What a table in a bank has, so that values can be chosen. */
  @Post('variables')
  @May('external-series.import')
  @HttpCode(200)
  variables(@Body() { address }: FetchExternalTable): Promise<ExternalVariables> {
    return this.banks.variables(address);
  }

  /** Asks a bank for the values that were chosen. */
  @Post('ask')
  @May('external-series.import')
  @HttpCode(200)
  ask(@Body() { address, chosen }: AskExternalTable): Promise<ExternalTableFetched> {
    return this.banks.ask(address, chosen);
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
