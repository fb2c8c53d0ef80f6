import { Module } from '@nestjs/common';
import { TeamModule } from '../team/team.module.ts';
import { ReferralsController } from './referrals.controller.ts';
import { ReferralsService } from './referrals.service.ts';

@Module({
  imports: [TeamModule],
  controllers: [ReferralsController],
  providers: [ReferralsService],
})
export class ReferralsModule {}
