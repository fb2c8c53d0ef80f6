import { Module } from '@nestjs/common';
import { OwnLocksController } from './own-locks.controller.ts';
import { OwnLocksService } from './own-locks.service.ts';
import { WithheldController } from './withheld.controller.ts';
import { WithheldService } from './withheld.service.ts';

@Module({
  controllers: [OwnLocksController, WithheldController],
  providers: [OwnLocksService, WithheldService],
})
export class OwnLocksModule {}
