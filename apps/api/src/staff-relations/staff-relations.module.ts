import { Module } from '@nestjs/common';
import { StaffRelationsController } from './staff-relations.controller.ts';
import { StaffRelationsService } from './staff-relations.service.ts';

@Module({ controllers: [StaffRelationsController], providers: [StaffRelationsService] })
export class StaffRelationsModule {}
