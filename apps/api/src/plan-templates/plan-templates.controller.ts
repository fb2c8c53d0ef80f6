import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import { PlanTemplates } from './plan-templates.dto.ts';
import { PlanTemplatesService } from './plan-templates.service.ts';

@ApiTags('plan')
@Controller('plan-templates')
export class PlanTemplatesController {
  constructor(private readonly templates: PlanTemplatesService) {}

  /** What can be proposed in each situation. */
  @Get()
  @May('plan-template.read')
  readPlanTemplates(): Promise<PlanTemplates> {
    return this.templates.all();
  }
}
