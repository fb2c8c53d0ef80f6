import { PlanTemplateContent } from '../templates/plan-template.dto.ts';

/** What is proposed in one situation. Nothing of it has to be taken. */
export class PlanTemplateSeen extends PlanTemplateContent {
  id!: string;
}

export class PlanTemplates {
  templates!: PlanTemplateSeen[];
}
