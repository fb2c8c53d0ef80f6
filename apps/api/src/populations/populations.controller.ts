import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import {
  ImportPopulation,
  PopulationLooked,
  PopulationMade,
  Populations,
  ReadPopulation,
} from './populations.dto.ts';
import { PopulationsService } from './populations.service.ts';

@ApiTags('populations')
@Controller('populations')
export class PopulationsController {
  constructor(private readonly populations: PopulationsService) {}

  /** The public populations that have been read in: the next release asks the one nearest to its own year. */
  @Get()
  @May('indicator.read')
  all(): Promise<Populations> {
    return this.populations.all();
  }

  /** Looks through a file, row by row. Nothing is kept. */
  @Post('preview')
  @May('external-series.import')
  @HttpCode(200)
  preview(@Body() { content }: ReadPopulation): PopulationLooked {
    return this.populations.preview(content);
  }

  /** Keeps the population of a file with its year and source. */
  @Post()
  @May('external-series.import')
  import(@Body() body: ImportPopulation): Promise<PopulationMade> {
    return this.populations.import(body);
  }
}
