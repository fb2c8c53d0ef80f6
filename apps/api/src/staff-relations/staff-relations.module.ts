import { Module } from '@nestjs/common';
import { RelationEndingsController } from './relation-endings.controller.ts';
import { RelationEndingsService } from './relation-endings.service.ts';
import { StaffRelationsController } from './staff-relations.controller.ts';
import { StaffRelationsService } from './staff-relations.service.ts';

@Module({
  controllers: [StaffRelationsController, RelationEndingsController],
  providers: [StaffRelationsService, RelationEndingsService],
})
export class StaffRelationsModule {}
