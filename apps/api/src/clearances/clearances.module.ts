import { Module } from '@nestjs/common';
import { ClearancesController } from './clearances.controller.ts';
import { ClearancesService } from './clearances.service.ts';

@Module({ controllers: [ClearancesController], providers: [ClearancesService], exports: [ClearancesService] })
export class ClearancesModule {}
