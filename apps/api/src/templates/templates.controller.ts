import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { WriteMappingTemplate } from './mapping-template.dto.ts';
import { WritePlanTemplate } from './plan-template.dto.ts';
import { RetireTemplate, TemplateChanged, TemplateRead, Templates } from './templates.dto.ts';
import { TemplatesService } from './templates.service.ts';

@ApiTags('templates')
@Controller('templates')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  /** Every version of every template, with who did what. */
  @Get()
  @May('template.read')
  readTemplates(): Promise<Templates> {
    return this.templates.all();
  }

  /** One version with all that is in it. */
  @Get(':templateId')
  @May('template.read')
  readTemplate(@Id('templateId') templateId: string): Promise<TemplateRead> {
    return this.templates.read(templateId);
  }

  /** Begins a template for mappings, as a draft. */
  @Post('mapping')
  @May('template.write')
  beginMappingTemplate(@Body() body: WriteMappingTemplate): Promise<TemplateChanged> {
    return this.templates.begin({ kind: 'mapping', body });
  }

  /** Begins a template for plans, as a draft. */
  @Post('plan')
  @May('template.write')
  beginPlanTemplate(@Body() body: WritePlanTemplate): Promise<TemplateChanged> {
    return this.templates.begin({ kind: 'plan', body });
  }

  /** Changes a draft. */
  @Put('mapping/:templateId')
  @May('template.write')
  writeMappingTemplate(
    @Id('templateId') templateId: string,
    @IfMatch() version: number,
    @Body() body: WriteMappingTemplate,
  ): Promise<TemplateChanged> {
    return this.templates.write(templateId, version, { kind: 'mapping', body });
  }

  /** Changes a draft. */
  @Put('plan/:planTemplateId')
  @May('template.write')
  writePlanTemplate(
    @Id('planTemplateId') templateId: string,
    @IfMatch() version: number,
    @Body() body: WritePlanTemplate,
  ): Promise<TemplateChanged> {
    return this.templates.write(templateId, version, { kind: 'plan', body });
  }

  /** Begins the next version, as a draft that says the same. 409 while there is a draft. */
  @Post(':templateId/new-version')
  @May('template.write')
  renewTemplate(@Id('templateId') templateId: string): Promise<TemplateChanged> {
    return this.templates.renew(templateId);
  }

  /** Publishes a draft; 422 `blocked` with the whole list as long as something is missing. */
  @Post(':templateId/publish')
  @HttpCode(200)
  @May('template.write')
  publishTemplate(
    @Id('templateId') templateId: string,
    @IfMatch() version: number,
  ): Promise<TemplateChanged> {
    return this.templates.publish(templateId, version);
  }

  /** Takes it out of use, or drops a draft. What was begun by it keeps its questions. */
  @Post(':templateId/retire')
  @HttpCode(200)
  @May('template.write')
  retireTemplate(
    @Id('templateId') templateId: string,
    @IfMatch() version: number,
    @Body() body: RetireTemplate,
  ): Promise<TemplateChanged> {
    return this.templates.retire(templateId, version, body);
  }
}
