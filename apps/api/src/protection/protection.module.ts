import { Module } from '@nestjs/common';
import { GuardianOpeningController } from './guardian-opening.controller.ts';
import { GuardianOpeningService } from './guardian-opening.service.ts';
import { ProtectionController } from './protection.controller.ts';
import { ProtectionService } from './protection.service.ts';

@Module({
  controllers: [ProtectionController, GuardianOpeningController],
  providers: [ProtectionService, GuardianOpeningService],
})
export class ProtectionModule {}
