import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.ts';
import { PopulationsController } from './populations.controller.ts';
import { PopulationsService } from './populations.service.ts';

/** How many live where, as others publish it. */
@Module({
  imports: [FiguresModule],
  controllers: [PopulationsController],
  providers: [PopulationsService],
})
export class PopulationsModule {}
