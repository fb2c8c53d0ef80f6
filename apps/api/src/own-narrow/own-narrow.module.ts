import { Module } from '@nestjs/common';
import { OwnNarrowController } from './own-narrow.controller.ts';
import { OwnNarrowService } from './own-narrow.service.ts';

@Module({ controllers: [OwnNarrowController], providers: [OwnNarrowService] })
export class OwnNarrowModule {}
