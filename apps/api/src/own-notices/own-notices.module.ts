import { Module } from '@nestjs/common';
import { OwnNoticesController } from './own-notices.controller.ts';
import { OwnNoticesService } from './own-notices.service.ts';

@Module({ controllers: [OwnNoticesController], providers: [OwnNoticesService] })
export class OwnNoticesModule {}
