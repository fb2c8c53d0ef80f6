/** A text in each language. */
export class InLanguages {
  nb!: string;
  nn!: string;
  en!: string;
}

export class TemplateMeasure {
  /** The kind of measure. */
  kind!: string;
  title!: InLanguages;
  lookFor!: InLanguages;
  /** Days from today to the deadline that is proposed. */
  days!: number;
  /** Days from today until one looks. */
  lookDays!: number;
}

export class TemplateGoal {
  /** The life area. */
  area!: string;
  wording!: InLanguages;
  measures!: TemplateMeasure[];
}

export class TemplateContent {
  name!: InLanguages;
  goals!: TemplateGoal[];
}

/** What is proposed in one situation. Nothing of it has to be taken. */
export class PlanTemplateSeen extends TemplateContent {
  code!: string;
}

export class PlanTemplates {
  templates!: PlanTemplateSeen[];
}
