import { Module } from '@nestjs/common';
import { LegalBasesController } from '../legal-bases/legal-bases.controller.ts';
import { LegalBasesService } from '../legal-bases/legal-bases.service.ts';
import { AnswerConsentService } from './answer-consent.service.ts';
import { ConsentPageService } from './consent-page.service.ts';
import { ConsentParties } from './consent-parties.service.ts';
import { Standing } from './consent-standing.service.ts';
import { ConsentsController } from './consents.controller.ts';
import { InformationGivenController } from './information-given.controller.ts';
import { InformationGivenService } from './information-given.service.ts';
import { ShownText } from './shown-text.service.ts';
import { OwnAnswerService } from './own-answer.service.ts';
import { PreviewController } from './preview/preview.controller.ts';
import { PreviewService } from './preview/preview.service.ts';
import { RecordConsentService } from './record-consent.service.ts';
import { WithdrawConsentService } from './withdraw-consent.service.ts';
import { YoungPeopleModule } from '../young-people/young-people.module.ts';

@Module({
  imports: [YoungPeopleModule],
  controllers: [ConsentsController, LegalBasesController, InformationGivenController, PreviewController],
  providers: [
    AnswerConsentService,
    ConsentPageService,
    ConsentParties,
    InformationGivenService,
    LegalBasesService,
    OwnAnswerService,
    ShownText,
    PreviewService,
    RecordConsentService,
    Standing,
    WithdrawConsentService,
  ],
})
export class ConsentsModule {}
