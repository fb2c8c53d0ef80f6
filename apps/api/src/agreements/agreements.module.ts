import { Module } from '@nestjs/common';
import { AgreementsController } from './agreements.controller.ts';
import { AgreementsService } from './agreements.service.ts';

@Module({ controllers: [AgreementsController], providers: [AgreementsService], exports: [AgreementsService] })
export class AgreementsModule {}
