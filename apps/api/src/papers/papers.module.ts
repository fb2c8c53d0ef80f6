import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.ts';
import { PlansModule } from '../plans/plans.module.ts';
import { PapersController } from './papers.controller.ts';
import { PapersService } from './papers.service.ts';

@Module({
  imports: [PlansModule, MeetingsModule],
  controllers: [PapersController],
  providers: [PapersService],
})
export class PapersModule {}
