import { Module } from '@nestjs/common';
import { OwnExportController } from './own-export.controller.ts';
import { OwnExportService } from './own-export.service.ts';

@Module({ controllers: [OwnExportController], providers: [OwnExportService] })
export class OwnExportModule {}
