import { Module } from '@nestjs/common';
import { PlanTemplatesController } from './plan-templates.controller.ts';
import { PlanTemplatesService } from './plan-templates.service.ts';

@Module({ controllers: [PlanTemplatesController], providers: [PlanTemplatesService] })
export class PlanTemplatesModule {}
