import { Module } from '@nestjs/common';
import { MergesController } from './merges.controller.ts';
import { MergesService } from './merges.service.ts';

@Module({ controllers: [MergesController], providers: [MergesService] })
export class MergesModule {}
