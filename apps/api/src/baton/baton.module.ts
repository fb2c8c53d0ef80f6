import { Module } from '@nestjs/common';
import { BatonController } from './baton.controller.ts';
import { BatonService } from './baton.service.ts';
import { UnheldController } from './unheld/unheld.controller.ts';
import { UnheldService } from './unheld/unheld.service.ts';

@Module({ controllers: [BatonController, UnheldController], providers: [BatonService, UnheldService] })
export class BatonModule {}
