import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.ts';
import { AnswersController } from './answers/answers.controller.ts';
import { AnswersService } from './answers/answers.service.ts';
import { MappingReader } from './mapping-reader.service.ts';
import { MappingsController } from './mappings.controller.ts';
import { MappingsService } from './mappings.service.ts';
import { ProposalsController } from './proposals/proposals.controller.ts';
import { ProposalsService } from './proposals/proposals.service.ts';

@Module({
  imports: [PlansModule],
  controllers: [MappingsController, AnswersController, ProposalsController],
  exports: [MappingReader],
  providers: [MappingReader, MappingsService, AnswersService, ProposalsService],
})
export class MappingsModule {}
