import { Body, Controller, Get, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { May } from '../platform/request/may.ts';
import { StatisticsDesk } from './statistics-desk.ts';
import {
  StatisticsCodeList,
  StatisticsConfig,
  StatisticsTable,
  StatisticsTables,
  VariablesSelection,
} from './statistics.dto.ts';

const jsonStat = {
  schema: {
    type: 'object',
    description: 'JSON-stat 2.0, class dataset.',
    required: ['version', 'class', 'id', 'size', 'dimension', 'value'],
    properties: {
      version: { type: 'string', example: '2.0' },
      class: { type: 'string', example: 'dataset' },
      id: { type: 'array', items: { type: 'string' } },
      size: { type: 'array', items: { type: 'integer' } },
      dimension: { type: 'object', additionalProperties: true },
      value: { type: 'array', items: { type: 'integer', nullable: true } },
      status: { type: 'object', additionalProperties: { type: 'string' } },
    },
  },
};
const metadata = { content: { 'application/json': jsonStat } };
const binary = { schema: { type: 'string', format: 'binary' } };
const answers = {
  content: {
    'application/json': jsonStat,
    'text/csv': { schema: { type: 'string' } },
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': binary,
  },
};

/**
 * Released figures for clients of PxWebApi 2: what two people have opened, without a sign-in; with a token in
 * `Authorization: Bearer` what two people have approved. `lang` is `no`, `nn` or `en`.
 */
@ApiTags('statistics')
@Controller('statistics/v2')
export class StatisticsController {
  constructor(private readonly desk: StatisticsDesk) {}

  /** What may be asked for, and how much. */
  @Get('config')
  @May('public')
  config(): StatisticsConfig {
    return this.desk.config();
  }

  /** The tables that the asker may read. */
  @Get('tables')
  @May('public')
  tables(@Req() request: Request): Promise<StatisticsTables> {
    return this.desk.tables(request);
  }

  /** One table: what it is about, and its first and last period. */
  @Get('tables/:table')
  @May('public')
  table(@Req() request: Request, @Param('table') tableId: string): Promise<StatisticsTable> {
    return this.desk.table(request, tableId);
  }

  /** Other values for a variable: some of its own, or sums of them. */
  @Get('codelists/:list')
  @May('public')
  codeList(@Req() request: Request, @Param('list') listId: string): Promise<StatisticsCodeList> {
    return this.desk.codeList(request, listId);
  }

  /** The variables of a table with their values, as JSON-stat without numbers. */
  @Get('tables/:table/metadata')
  @May('public')
  @ApiOkResponse(metadata)
  metadata(@Req() request: Request, @Param('table') tableId: string): Promise<StreamableFile> {
    return this.desk.metadata(request, tableId);
  }

  /** Numbers: `valueCodes[Region]=0,9901&valueCodes[Tid]=top(2)&outputFormat=csv`. A variable that is left out is all together. */
  @Get('tables/:table/data')
  @May('public')
  @ApiOkResponse(answers)
  data(@Req() request: Request, @Param('table') tableId: string): Promise<StreamableFile> {
    return this.desk.data(request, tableId);
  }

  /** The same with the selection as a body. */
  @Post('tables/:table/data')
  @HttpCode(200)
  @May('public')
  @ApiOkResponse(answers)
  dataSelected(
    @Req() request: Request,
    @Param('table') tableId: string,
    @Body() selection: VariablesSelection,
  ): Promise<StreamableFile> {
    return this.desk.data(request, tableId, selection);
  }
}
