import { Module } from '@nestjs/common';
import { PaperModeController } from './paper-mode.controller.ts';
import { PaperModeService } from './paper-mode.service.ts';

@Module({ controllers: [PaperModeController], providers: [PaperModeService] })
export class PaperModeModule {}
