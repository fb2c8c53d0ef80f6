import { Module } from '@nestjs/common';
import { RestrictionsController } from './restrictions.controller.ts';
import { RestrictionsService } from './restrictions.service.ts';

@Module({ controllers: [RestrictionsController], providers: [RestrictionsService] })
export class RestrictionsModule {}
