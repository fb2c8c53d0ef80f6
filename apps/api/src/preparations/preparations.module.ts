import { Module } from '@nestjs/common';
import { PreparationsController } from './preparations.controller.ts';
import { PreparationsService } from './preparations.service.ts';

@Module({ controllers: [PreparationsController], providers: [PreparationsService] })
export class PreparationsModule {}
