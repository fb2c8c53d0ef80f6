import { Module } from '@nestjs/common';
import { FiguresController } from './figures.controller.ts';
import { FiguresPool } from './figures-pool.ts';
import { FiguresService } from './figures.service.ts';

/** The managers' figures, over a connection that reaches nothing else. */
@Module({
  controllers: [FiguresController],
  providers: [FiguresPool, FiguresService],
  exports: [FiguresPool],
})
export class FiguresModule {}
