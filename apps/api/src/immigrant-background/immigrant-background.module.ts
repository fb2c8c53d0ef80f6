import { Module } from '@nestjs/common';
import { ImmigrantBackgroundController } from './immigrant-background.controller.ts';
import { ImmigrantBackgroundService } from './immigrant-background.service.ts';

@Module({ controllers: [ImmigrantBackgroundController], providers: [ImmigrantBackgroundService] })
export class ImmigrantBackgroundModule {}
