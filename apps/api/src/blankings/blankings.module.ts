import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.ts';
import { BlankingsController } from './blankings.controller.ts';
import { BlankingsService } from './blankings.service.ts';

@Module({ imports: [PlansModule], controllers: [BlankingsController], providers: [BlankingsService] })
export class BlankingsModule {}
