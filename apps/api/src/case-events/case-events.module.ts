import { Global, Module } from '@nestjs/common';
import { CaseEvents } from './case-events.service.ts';
import { OwnEvents } from './own-events.service.ts';

@Global()
@Module({ providers: [CaseEvents, OwnEvents], exports: [CaseEvents, OwnEvents] })
export class CaseEventsModule {}
