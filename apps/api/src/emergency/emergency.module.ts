import { Module } from '@nestjs/common';
import { EmergencyController } from './emergency.controller.ts';
import { EmergencyStanding } from './emergency-standing.ts';
import { OpenEmergencyService } from './open-emergency.service.ts';
import { OwnEmergenciesService } from './own-emergencies.service.ts';
import { EmergencyReviewController } from './review.controller.ts';
import { ReviewEmergencyService } from './review-emergency.service.ts';
import { ToldEmergenciesController } from './told.controller.ts';
import { ToldEmergenciesService } from './told-emergencies.service.ts';

@Module({
  controllers: [EmergencyController, EmergencyReviewController, ToldEmergenciesController],
  providers: [
    EmergencyStanding,
    OpenEmergencyService,
    OwnEmergenciesService,
    ReviewEmergencyService,
    ToldEmergenciesService,
  ],
})
export class EmergencyModule {}
