import { Module } from '@nestjs/common';
import { EmergencyNumbersController } from './emergency-numbers.controller.ts';
import { EmergencyNumbersService } from './emergency-numbers.service.ts';

@Module({ controllers: [EmergencyNumbersController], providers: [EmergencyNumbersService] })
export class EmergencyNumbersModule {}
