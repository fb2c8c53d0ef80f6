import { Global, Module } from '@nestjs/common';
import { CaseEvents } from './case-events.service.ts';

@Global()
@Module({ providers: [CaseEvents], exports: [CaseEvents] })
export class CaseEventsModule {}
