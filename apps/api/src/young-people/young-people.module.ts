import { Module } from '@nestjs/common';
import { ClearancesModule } from '../clearances/clearances.module.ts';
import { EarlyWarningModule } from '../early-warning/early-warning.module.ts';
import { HelpRequestsModule } from '../help-requests/help-requests.module.ts';
import { CaseReading } from './case/case-reading.service.ts';
import { CaseController } from './case/case.controller.ts';
import { CaseService } from './case/case.service.ts';
import { ClosedCasesController } from './closed-cases/closed-cases.controller.ts';
import { ClosedCasesService } from './closed-cases/closed-cases.service.ts';
import { ContactMadeController } from './contact-made/contact-made.controller.ts';
import { ContactMadeService } from './contact-made/contact-made.service.ts';
import { ContactController } from './contact/contact.controller.ts';
import { ContactService } from './contact/contact.service.ts';
import { FollowUpController } from './follow-up/follow-up.controller.ts';
import { FollowUpService } from './follow-up/follow-up.service.ts';
import { IdentityNumbersController } from './identity-numbers/identity-numbers.controller.ts';
import { IdentityNumbersService } from './identity-numbers/identity-numbers.service.ts';
import { MyListController } from './my-list/my-list.controller.ts';
import { MyListService } from './my-list/my-list.service.ts';
import { MyListFileController } from './my-list-file/my-list-file.controller.ts';
import { MyListFileService } from './my-list-file/my-list-file.service.ts';
import { RegistrationController } from './registration/registration.controller.ts';
import { RegistrationService } from './registration/registration.service.ts';

@Module({
  imports: [ClearancesModule, HelpRequestsModule, EarlyWarningModule],
  controllers: [
    CaseController,
    ClosedCasesController,
    ContactController,
    ContactMadeController,
    FollowUpController,
    IdentityNumbersController,
    MyListController,
    MyListFileController,
    RegistrationController,
  ],
  providers: [
    CaseReading,
    CaseService,
    ClosedCasesService,
    ContactService,
    ContactMadeService,
    FollowUpService,
    IdentityNumbersService,
    MyListFileService,
    MyListService,
    RegistrationService,
  ],
  exports: [CaseReading],
})
export class YoungPeopleModule {}
