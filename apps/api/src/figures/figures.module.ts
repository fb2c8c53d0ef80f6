import { Module } from '@nestjs/common';
import { FiguresPool } from './figures-pool.ts';

/** The managers' connection, which reaches protected figures and nothing else. */
@Module({ providers: [FiguresPool], exports: [FiguresPool] })
export class FiguresModule {}
