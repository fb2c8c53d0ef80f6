import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.ts';
import { LiveStreams } from './live-streams.ts';

/** Tells open pages that something has changed, over one connection to the database. */
@Module({ controllers: [LiveController], providers: [LiveStreams], exports: [LiveStreams] })
export class LiveModule {}
