import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { TemplateKind, TemplateStatus } from '#domain/template/status';
import { MappingTemplateContent } from './mapping-template.dto.ts';
import { PlanTemplateContent } from './plan-template.dto.ts';
import { Wording } from './wording.dto.ts';

/** Who did what with it. */
export class TemplateStepSeen {
  id!: string;
  status!: TemplateStatus;
  reason!: string;
  /** null: it came with Laget. */
  byName!: string | null;
  at!: string;
}

/** One version of a template. */
export class TemplateSeen {
  id!: string;
  kind!: TemplateKind;
  /** The same for all versions of one template. */
  familyId!: string;
  number!: number;
  status!: TemplateStatus;
  name!: Wording;
  municipalityId!: string | null;
  /** null: for every municipality. */
  municipalityName!: string | null;
  version!: number;
  /** The newest first. */
  steps!: TemplateStepSeen[];
}

export class TemplateMunicipality {
  id!: string;
  name!: string;
}

export class Templates {
  today!: string;
  municipalities!: TemplateMunicipality[];
  /** The versions of one template stand together, the newest first. */
  templates!: TemplateSeen[];
}

export class TemplateRead extends TemplateSeen {
  /** Of a template for mappings. */
  mapping!: MappingTemplateContent | null;
  /** Of a template for plans. */
  plan!: PlanTemplateContent | null;
}

export class RetireTemplate {
  /** Needed when it has been published. @example Erstattet av den nye malen for OT. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class TemplateChanged {
  id!: string;
  /** For the next `If-Match`. @example 1 */
  version!: number;
}
