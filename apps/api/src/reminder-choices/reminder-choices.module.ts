import { Module } from '@nestjs/common';
import { ReminderChoicesController } from './reminder-choices.controller.ts';
import { ReminderChoicesService } from './reminder-choices.service.ts';

@Module({ controllers: [ReminderChoicesController], providers: [ReminderChoicesService] })
export class ReminderChoicesModule {}
