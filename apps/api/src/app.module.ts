import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessModule } from './access/access.module.ts';
import { ExplanationsModule } from './access-explanations/explanations.module.ts';
import { ActivitiesModule } from './activities/activities.module.ts';
import { AgreementsModule } from './agreements/agreements.module.ts';
import { BatonModule } from './baton/baton.module.ts';
import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module.ts';
import { CaseloadModule } from './caseload/caseload.module.ts';
import { CaseEventsModule } from './case-events/case-events.module.ts';
import { ChildWelfareReportsModule } from './child-welfare-reports/child-welfare-reports.module.ts';
import { ClearancesModule } from './clearances/clearances.module.ts';
import { ConcernsModule } from './concerns/concerns.module.ts';
import { DirectoryModule } from './directory/directory.module.ts';
import { ConsentsModule } from './consents/consents.module.ts';
import { DataRequestsModule } from './data-requests/data-requests.module.ts';
import { PaperRequestsModule } from './paper-requests/paper-requests.module.ts';
import { DiscussionsModule } from './discussions/discussions.module.ts';
import { DraftsModule } from './drafts/drafts.module.ts';
import { EmergencyModule } from './emergency/emergency.module.ts';
import { EmergencyNumbersModule } from './emergency-numbers/emergency-numbers.module.ts';
import { entities } from './entities.ts';
import { ErasuresModule } from './erasures/erasures.module.ts';
import { IndicatorsModule } from './indicators/indicators.module.ts';
import { ExternalSeriesModule } from './external-series/external-series.module.ts';
import { PopulationsModule } from './populations/populations.module.ts';
import { ReleasesModule } from './releases/releases.module.ts';
import { FigureReportsModule } from './figure-reports/figure-reports.module.ts';
import { ReportReceiversModule } from './report-receivers/report-receivers.module.ts';
import { StatisticsModule } from './statistics/statistics.module.ts';
import { ReleaseAuditsModule } from './release-audits/release-audits.module.ts';
import { FiguresModule } from './figures/figures.module.ts';
import { IdentityLinksModule } from './identity-links/identity-links.module.ts';
import { HandOverNotesModule } from './hand-over-notes/hand-over-notes.module.ts';
import { EarlyWarningModule } from './early-warning/early-warning.module.ts';
import { OwnPartsModule } from './own-parts/own-parts.module.ts';
import { ImmigrantBackgroundModule } from './immigrant-background/immigrant-background.module.ts';
import { QualityOfLifeModule } from './quality-of-life/quality-of-life.module.ts';
import { HelpRequestsModule } from './help-requests/help-requests.module.ts';
import { HealthController } from './health/health.controller.ts';
import { jobs } from './jobs.ts';
import { IncidentsModule } from './incidents/incidents.module.ts';
import { LogReviewModule } from './log-review/log-review.module.ts';
import { LawModule } from './law/law.module.ts';
import { LiveModule } from './live/live.module.ts';
import { BurdenModule } from './burden/burden.module.ts';
import { MappingTemplatesModule } from './mapping-templates/mapping-templates.module.ts';
import { PlanTemplatesModule } from './plan-templates/plan-templates.module.ts';
import { WhatHelpsModule } from './what-helps/what-helps.module.ts';
import { TemplatesModule } from './templates/templates.module.ts';
import { MeetingsModule } from './meetings/meetings.module.ts';
import { MergesModule } from './merges/merges.module.ts';
import { MyDayModule } from './my-day/my-day.module.ts';
import { NotesModule } from './notes/notes.module.ts';
import { OutboxModule } from './outbox/outbox.module.ts';
import { PaperModeModule } from './paper-mode/paper-mode.module.ts';
import { OwnExportModule } from './own-export/own-export.module.ts';
import { OwnLocksModule } from './own-locks/own-locks.module.ts';
import { OwnNoticesModule } from './own-notices/own-notices.module.ts';
import { ThreadsModule } from './threads/threads.module.ts';
import { BlankingsModule } from './blankings/blankings.module.ts';
import { ReminderChoicesModule } from './reminder-choices/reminder-choices.module.ts';
import { OwnSessionsModule } from './own-sessions/own-sessions.module.ts';
import { OwnNarrowModule } from './own-narrow/own-narrow.module.ts';
import { OwnPageModule } from './own-page/own-page.module.ts';
import type { Configuration } from './platform/configuration.ts';
import { JobsModule } from './platform/jobs/jobs.module.ts';
import { MappingsModule } from './mappings/mappings.module.ts';
import { PreparationsModule } from './preparations/preparations.module.ts';
import { PapersModule } from './papers/papers.module.ts';
import { PlansModule } from './plans/plans.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { Places } from './protection/places.ts';
import { ProtectionModule } from './protection/protection.module.ts';
import { ProblemFilter } from './platform/problem/problem.filter.ts';
import { validation } from './platform/problem/validation.ts';
import { FreshSignInGuard } from './platform/request/fresh-sign-in.ts';
import { PermissionGuard } from './platform/request/permission.guard.ts';
import { PrivacyQuestionsModule } from './privacy-questions/privacy-questions.module.ts';
import { AnswerShape } from './platform/request/answer-shape.ts';
import { SentOnce } from './platform/request/sent-once.ts';
import { RestrictionsModule } from './restrictions/restrictions.module.ts';
import { RequestTransaction } from './platform/request/request-transaction.ts';
import { SessionGuard } from './sign-in/session.guard.ts';
import { StaffRelationsModule } from './staff-relations/staff-relations.module.ts';
import { SignInCodesModule } from './sign-in-codes/sign-in-codes.module.ts';
import { SignInLogModule } from './sign-in-log/sign-in-log.module.ts';
import { SignInModule } from './sign-in/sign-in.module.ts';
import { CaseRequestsModule } from './case-requests/case-requests.module.ts';
import { ReferralsModule } from './referrals/referrals.module.ts';
import { TeamModule } from './team/team.module.ts';
import { TransitionsModule } from './transitions/transitions.module.ts';
import { YoungPeopleModule } from './young-people/young-people.module.ts';

/** The door to a young person, and who is hidden from whom. */
const access = [
  AccessModule,
  ExplanationsModule,
  ClearancesModule,
  MergesModule,
  ProtectionModule,
  StaffRelationsModule,
];

/** What the law says, what was opened in an emergency, and who looks afterwards. */
const watch = [
  AgreementsModule,
  EmergencyModule,
  EmergencyNumbersModule,
  ErasuresModule,
  IncidentsModule,
  LawModule,
  LogReviewModule,
  PrivacyQuestionsModule,
  SignInLogModule,
];

/** The features, each with routes of its own. */
const features = [
  ActivitiesModule,
  BatonModule,
  CaseEventsModule,
  CalendarFeedsModule,
  CaseloadModule,
  ConcernsModule,
  ConsentsModule,
  DirectoryModule,
  ChildWelfareReportsModule,
  DataRequestsModule,
  PaperRequestsModule,
  DiscussionsModule,
  DraftsModule,
  FiguresModule,
  ReleasesModule,
  IndicatorsModule,
  ExternalSeriesModule,
  PopulationsModule,
  StatisticsModule,
  FigureReportsModule,
  ReportReceiversModule,
  ReleaseAuditsModule,
  HelpRequestsModule,
  EarlyWarningModule,
  ImmigrantBackgroundModule,
  QualityOfLifeModule,
  OwnPartsModule,
  IdentityLinksModule,
  LiveModule,
  BurdenModule,
  MappingTemplatesModule,
  PlanTemplatesModule,
  WhatHelpsModule,
  TemplatesModule,
  MeetingsModule,
  MyDayModule,
  NotesModule,
  OutboxModule,
  OwnExportModule,
  OwnLocksModule,
  OwnNarrowModule,
  OwnPageModule,
  OwnNoticesModule,
  OwnSessionsModule,
  PaperModeModule,
  ReminderChoicesModule,
  ThreadsModule,
  BlankingsModule,
  SignInCodesModule,
  SignInModule,
  TeamModule,
  ReferralsModule,
  CaseRequestsModule,
  RestrictionsModule,
  TransitionsModule,
  YoungPeopleModule,
  MappingsModule,
  HandOverNotesModule,
  PreparationsModule,
  PapersModule,
  PlansModule,
];

/** The whole API. Closed by default: session, then permission, then one transaction, for every route there is. */
@Module({})
export class AppModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(configuration, entities),
        ...access,
        ...watch,
        JobsModule.with(jobs),
        ...features,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_PIPE, useFactory: validation },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: SessionGuard },
        PermissionGuard,
        { provide: APP_GUARD, useExisting: PermissionGuard },
        { provide: APP_GUARD, useClass: FreshSignInGuard },
        { provide: AnswerShape, useClass: Places },
        SentOnce,
        { provide: APP_INTERCEPTOR, useClass: RequestTransaction },
      ],
    };
  }
}
