import { Module } from '@nestjs/common';
import { BatonController } from './baton.controller.ts';
import { BatonService } from './baton.service.ts';

@Module({ controllers: [BatonController], providers: [BatonService] })
export class BatonModule {}
