import { Module } from '@nestjs/common';
import { MappingsModule } from '../mappings/mappings.module.ts';
import { OwnPartsController } from './own-parts.controller.ts';
import { OwnPartsService } from './own-parts.service.ts';

@Module({ imports: [MappingsModule], controllers: [OwnPartsController], providers: [OwnPartsService] })
export class OwnPartsModule {}
