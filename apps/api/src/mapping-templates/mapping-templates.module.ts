import { Module } from '@nestjs/common';
import { MappingTemplatesController } from './mapping-templates.controller.ts';
import { MappingTemplatesService } from './mapping-templates.service.ts';

@Module({ controllers: [MappingTemplatesController], providers: [MappingTemplatesService] })
export class MappingTemplatesModule {}
