import { Module } from '@nestjs/common';
import { ExplanationsController } from './explanations.controller.ts';
import { ExplanationsService } from './explanations.service.ts';

@Module({ controllers: [ExplanationsController], providers: [ExplanationsService] })
export class ExplanationsModule {}
