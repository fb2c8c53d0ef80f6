import { Module } from '@nestjs/common';
import { QualityOfLifeController } from './quality-of-life.controller.ts';
import { QualityOfLifeService } from './quality-of-life.service.ts';

@Module({ controllers: [QualityOfLifeController], providers: [QualityOfLifeService] })
export class QualityOfLifeModule {}
