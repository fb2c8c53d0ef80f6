import { Module } from '@nestjs/common';
import { BurdenController } from './burden.controller.ts';
import { BurdenService } from './burden.service.ts';

@Module({ controllers: [BurdenController], providers: [BurdenService] })
export class BurdenModule {}
