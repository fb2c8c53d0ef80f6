import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.ts';
import { Askers } from './asker.ts';
import { OpeningsController } from './openings.controller.ts';
import { OpeningsService } from './openings.service.ts';
import { PublishedFigures } from './published.ts';
import { ReadTokensController } from './read-tokens.controller.ts';
import { ReadTokensService } from './read-tokens.service.ts';
import { StatisticsController } from './statistics.controller.ts';
import { StatisticsDesk } from './statistics-desk.ts';
import { StatisticsService } from './statistics.service.ts';

/** Released figures for clients, in the shapes of PxWebApi 2: closed until two people open a release. */
@Module({
  imports: [FiguresModule],
  controllers: [StatisticsController, ReadTokensController, OpeningsController],
  providers: [
    Askers,
    PublishedFigures,
    StatisticsDesk,
    StatisticsService,
    ReadTokensService,
    OpeningsService,
  ],
  exports: [OpeningsService, PublishedFigures, ReadTokensService],
})
export class StatisticsModule {}
