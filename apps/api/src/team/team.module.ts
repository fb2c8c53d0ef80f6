import { Module } from '@nestjs/common';
import { GuardianController } from './guardians/guardian.controller.ts';
import { GuardianService } from './guardians/guardian.service.ts';
import { InvitationController } from './invitations/invitation.controller.ts';
import { InvitationService } from './invitations/invitation.service.ts';
import { OwnInvitationController } from './invitations/own-invitation.controller.ts';
import { OwnInvitationService } from './invitations/own-invitation.service.ts';
import { MembershipController } from './membership/membership.controller.ts';
import { MembershipService } from './membership/membership.service.ts';
import { RequestToJoinController } from './requests/request-to-join.controller.ts';
import { RequestToJoinService } from './requests/request-to-join.service.ts';
import { StatutoryTitleController } from './statutory-titles/statutory-title.controller.ts';
import { StatutoryTitleService } from './statutory-titles/statutory-title.service.ts';
import { SupporterController } from './supporters/supporter.controller.ts';
import { SupporterService } from './supporters/supporter.service.ts';

@Module({
  controllers: [
    GuardianController,
    InvitationController,
    OwnInvitationController,
    MembershipController,
    RequestToJoinController,
    StatutoryTitleController,
    SupporterController,
  ],
  providers: [
    GuardianService,
    InvitationService,
    OwnInvitationService,
    MembershipService,
    RequestToJoinService,
    StatutoryTitleService,
    SupporterService,
  ],
  exports: [InvitationService],
})
export class TeamModule {}
