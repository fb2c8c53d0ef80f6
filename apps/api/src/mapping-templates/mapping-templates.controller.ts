import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { MappingTemplateSeen, MappingTemplatesOffered } from './mapping-templates.dto.ts';
import { MappingTemplatesService } from './mapping-templates.service.ts';

@ApiTags('mapping')
@Controller()
export class MappingTemplatesController {
  constructor(private readonly templates: MappingTemplatesService) {}

  /** What a mapping with this young person can begin with, what is proposed first. */
  @Get('young-people/:youngPersonId/mapping-templates')
  @May('mapping.read')
  readOfferedTemplates(@Id('youngPersonId') youngPersonId: string): Promise<MappingTemplatesOffered> {
    return this.templates.offered(youngPersonId);
  }

  /** The questions of a version that has been published. */
  @Get('mapping-templates/:mappingTemplateId')
  @May('mapping-template.read')
  readMappingTemplate(@Id('mappingTemplateId') templateId: string): Promise<MappingTemplateSeen> {
    return this.templates.one(templateId);
  }
}
