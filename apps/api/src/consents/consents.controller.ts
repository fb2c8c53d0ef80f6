import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../platform/request/fresh-sign-in.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AnswerConsentService } from './answer-consent.service.ts';
import { ConsentPage, ConsentStanding } from './consent-page.dto.ts';
import { ConsentPageService } from './consent-page.service.ts';
import {
  OwnAnswer,
  OwnWordsSaid,
  OwnWordsToConsent,
  RecordAnswer,
  RecordConsent,
  RefusalGiven,
  WithdrawConsent,
} from './consents.dto.ts';
import { OwnAnswerService } from './own-answer.service.ts';
import { RecordConsentService } from './record-consent.service.ts';
import { WithdrawConsentService } from './withdraw-consent.service.ts';

@ApiTags('consents')
@Controller('young-people/:youngPersonId/consents')
export class ConsentsController {
  constructor(
    private readonly page: ConsentPageService,
    private readonly recording: RecordConsentService,
    private readonly answers: AnswerConsentService,
    private readonly withdrawals: WithdrawConsentService,
    private readonly own: OwnAnswerService,
  ) {}

  /** Everything the consent page needs: who decides, who can be told, what was said before. */
  @Get()
  @May('consent.read')
  readConsents(@Id('youngPersonId') youngPersonId: string): Promise<ConsentPage> {
    return this.page.read(youngPersonId);
  }

  /** Asks for a consent, or records one given or refused. */
  @Post()
  @May('consent.give')
  @FreshSignIn()
  recordConsent(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: RecordConsent,
  ): Promise<ConsentStanding> {
    return this.recording.record(youngPersonId, body);
  }

  /** Records what the young person or a guardian has answered. */
  @Post(':consentId/answers')
  @HttpCode(200)
  @May('consent.give')
  @FreshSignIn()
  recordAnswer(
    @Id('youngPersonId') youngPersonId: string,
    @Id('consentId') consentId: string,
    @Body() body: RecordAnswer,
  ): Promise<ConsentStanding> {
    return this.answers.record(youngPersonId, consentId, body);
  }

  /** Records that the answer is no, and when to ask again. */
  @Post(':consentId/refuse')
  @HttpCode(200)
  @May('consent.give')
  refuseConsent(
    @Id('youngPersonId') youngPersonId: string,
    @Id('consentId') consentId: string,
    @Body() body: RefusalGiven,
  ): Promise<ConsentStanding> {
    return this.answers.refuse(youngPersonId, consentId, body);
  }

  /** Takes back the whole, one service or one category: by the team, or by the young person with one press. */
  @Post(':consentId/withdraw')
  @HttpCode(200)
  @May('consent.withdraw')
  withdrawConsent(
    @Id('youngPersonId') youngPersonId: string,
    @Id('consentId') consentId: string,
    @Body() body: WithdrawConsent,
  ): Promise<ConsentStanding> {
    return this.withdrawals.withdraw(youngPersonId, consentId, body);
  }

  /** After a no: what the young person wants to say to those who asked. */
  @Post(':consentId/my-words')
  @HttpCode(200)
  @May('consent.say')
  sayWithConsent(
    @Id('youngPersonId') youngPersonId: string,
    @Id('consentId') consentId: string,
    @Body() { words }: OwnWordsToConsent,
  ): Promise<OwnWordsSaid> {
    return this.own.say(youngPersonId, consentId, words);
  }

  /** The young person's or the guardian's own answer. */
  @Post(':consentId/my-answer')
  @HttpCode(200)
  @May('consent.answer')
  @FreshSignIn()
  answerConsent(
    @Id('youngPersonId') youngPersonId: string,
    @Id('consentId') consentId: string,
    @Body() body: OwnAnswer,
  ): Promise<ConsentStanding> {
    return this.own.answer(youngPersonId, consentId, body.answer);
  }
}
