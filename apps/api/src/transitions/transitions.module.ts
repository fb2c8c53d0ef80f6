import { Module } from '@nestjs/common';
import { AnswerTransitionService } from './answer-transition.service.ts';
import { ChangeTransitionService } from './change-transition.service.ts';
import { DisputeController } from './dispute.controller.ts';
import { DisputeService } from './dispute.service.ts';
import { MovesController } from './moves.controller.ts';
import { MovesService } from './moves.service.ts';
import { OfferTransitionService } from './offer-transition.service.ts';
import { OwnTransitionsController } from './own-transitions.controller.ts';
import { OwnTransitionsService } from './own-transitions.service.ts';
import { PlanTransitionService } from './plan-transition.service.ts';
import { RunwayController } from './runway.controller.ts';
import { TransitionRows } from './transition-row.service.ts';
import { TransitionVerbs } from './transition-verbs.service.ts';
import { TransitionsController } from './transitions.controller.ts';

@Module({
  controllers: [
    TransitionsController,
    DisputeController,
    MovesController,
    RunwayController,
    OwnTransitionsController,
  ],
  providers: [
    AnswerTransitionService,
    ChangeTransitionService,
    DisputeService,
    MovesService,
    OfferTransitionService,
    OwnTransitionsService,
    PlanTransitionService,
    TransitionRows,
    TransitionVerbs,
  ],
})
export class TransitionsModule {}
