import { Module } from '@nestjs/common';
import { ActivationService } from './activation/activation.service.ts';
import { AgreementsService } from './goals/agreements.service.ts';
import { StancesService } from './goals/stances.service.ts';
import { GoalsController } from './goals/goals.controller.ts';
import { GoalsService } from './goals/goals.service.ts';
import { MeasureCourseController } from './measures/measure-course.controller.ts';
import { MeasureCourseService } from './measures/measure-course.service.ts';
import { MeasureVerbsController } from './measures/measure-verbs.controller.ts';
import { MeasureVerbsService } from './measures/measure-verbs.service.ts';
import { MeasuresController } from './measures/measures.controller.ts';
import { MeasuresService } from './measures/measures.service.ts';
import { ResponsibleService } from './measures/responsible.service.ts';
import { PlanController } from './plan.controller.ts';
import { PlanLog } from './plan-log/plan-log.service.ts';
import { PlanService } from './plan.service.ts';
import { VersionsController } from './versions/versions.controller.ts';
import { VersionsService } from './versions/versions.service.ts';

@Module({
  controllers: [
    VersionsController,
    PlanController,
    GoalsController,
    MeasuresController,
    MeasureVerbsController,
    MeasureCourseController,
  ],
  providers: [
    PlanLog,
    PlanService,
    ActivationService,
    VersionsService,
    GoalsService,
    AgreementsService,
    StancesService,
    ResponsibleService,
    MeasuresService,
    MeasureVerbsService,
    MeasureCourseService,
  ],
  exports: [PlanLog, PlanService, GoalsService, MeasuresService],
})
export class PlansModule {}
