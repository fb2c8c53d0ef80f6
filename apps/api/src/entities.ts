import { AccessLog } from './access-log/access-log.entity.ts';
import { ChainHead } from './access-log/chain-head.entity.ts';
import { Seal } from './access-log/seal.entity.ts';
import { SealedHead } from './access-log/sealed-head.entity.ts';
import { Tombstone } from './access-log/tombstone.entity.ts';
import { ArchivePackage } from './erasures/archive-package.entity.ts';
import { ArchiveReceipt } from './erasures/archive-receipt.entity.ts';
import { ErasureApproval } from './erasures/erasure-approval.entity.ts';
import { ErasureCase } from './erasures/erasure-case.entity.ts';
import { ErasureDecision } from './erasures/erasure-decision.entity.ts';
import { Activity } from './activities/activity.entity.ts';
import { Agreement } from './agreements/agreement.entity.ts';
import { BatonOffer } from './baton/baton-offer.entity.ts';
import { EmergencyNumber } from './emergency-numbers/emergency-number.entity.ts';
import { CalendarFeed } from './calendar-feeds/calendar-feed.entity.ts';
import { CaseloadOffer } from './caseload/caseload-offer.entity.ts';
import { Baton } from './baton/baton.entity.ts';
import { CaseEvent } from './case-events/case-event.entity.ts';
import { Clearance } from './clearances/clearance.entity.ts';
import { Concern } from './concerns/concern.entity.ts';
import { ConsentAnswer } from './consents/consent-answer.entity.ts';
import { Consent } from './consents/consent.entity.ts';
import { InformationGiven } from './consents/information-given.entity.ts';
import { LegalBasisUse } from './consents/legal-basis-use.entity.ts';
import { Sharing } from './consents/sharing.entity.ts';
import { Contribution } from './contributions/contribution.entity.ts';
import { GuardianItem } from './contributions/guardian-item.entity.ts';
import { Absence } from './directory/absence.entity.ts';
import { AppUser } from './directory/app-user.entity.ts';
import { Municipality } from './directory/municipality.entity.ts';
import { Organisation } from './directory/organisation.entity.ts';
import { Post } from './directory/post.entity.ts';
import { ServiceMunicipality } from './directory/service-municipality.entity.ts';
import { Service } from './directory/service.entity.ts';
import { DiscussionAnswer } from './discussions/discussion-answer.entity.ts';
import { DiscussionBinding } from './discussions/discussion-binding.entity.ts';
import { DiscussionReceiver } from './discussions/discussion-receiver.entity.ts';
import { Discussion } from './discussions/discussion.entity.ts';
import { IdentifiedPupil } from './early-warning/identified-pupil.entity.ts';
import { SchoolHeading } from './early-warning/school-heading.entity.ts';
import { SchoolList } from './early-warning/school-list.entity.ts';
import { OwnPartAnswer } from './own-parts/own-part-answer.entity.ts';
import { OwnPart } from './own-parts/own-part.entity.ts';
import { ImmigrantBackground } from './immigrant-background/immigrant-background.entity.ts';
import { QualityOfLife } from './quality-of-life/quality-of-life.entity.ts';
import { HelpRequest } from './help-requests/help-request.entity.ts';
import { DayFilter } from './my-day/filters/day-filter.entity.ts';
import { Draft } from './drafts/draft.entity.ts';
import { EmergencyAccess } from './emergency/emergency-access.entity.ts';
import { EmergencyReview } from './emergency/emergency-review.entity.ts';
import { ExternalSeries } from './external-series/external-series.entity.ts';
import { ExternalValue } from './external-series/external-value.entity.ts';
import { IndicatorAim } from './indicators/indicator-aim.entity.ts';
import { MissionAim } from './indicators/mission-aim.entity.ts';
import { IndicatorBreak } from './indicators/indicator-break.entity.ts';
import { ReadToken } from './statistics/read-token.entity.ts';
import { ReadTokenEnd } from './statistics/read-token-end.entity.ts';
import { ReadTokenUse } from './statistics/read-token-use.entity.ts';
import { Population } from './populations/population.entity.ts';
import { PopulationCell } from './populations/population-cell.entity.ts';
import { FailedRun } from './releases/failed-run.entity.ts';
import { ReleaseDivided } from './releases/release-divided.entity.ts';
import { ReleaseOpening } from './statistics/release-opening.entity.ts';
import { Report } from './figure-reports/report.entity.ts';
import { ReportReceiver } from './report-receivers/report-receiver.entity.ts';
import { ReportDownload } from './figure-reports/report-download.entity.ts';
import { ReportRelease } from './figure-reports/report-release.entity.ts';
import { Release } from './releases/release.entity.ts';
import { ReleaseApproval } from './releases/release-approval.entity.ts';
import { ReleaseCell } from './releases/release-cell.entity.ts';
import { ReleaseCubeCell } from './releases/release-cube-cell.entity.ts';
import { ReleaseMark } from './releases/release-mark.entity.ts';
import { ReleaseMerged } from './releases/release-merged.entity.ts';
import { ReleasePlace } from './releases/release-place.entity.ts';
import { ReleaseRhythm } from './releases/release-rhythm.entity.ts';
import { IdentityLink } from './identity-links/identity-link.entity.ts';
import { LinkCode } from './identity-links/link-code.entity.ts';
import { AcuteDecision } from './mappings/acute-decision.entity.ts';
import { MappingAnswer } from './mappings/mapping-answer.entity.ts';
import { LawRule } from './law/law-rule.entity.ts';
import { Mapping } from './mappings/mapping.entity.ts';
import { OwnLock } from './own-locks/own-lock.entity.ts';
import { WithheldItem } from './own-locks/withheld-item.entity.ts';
import { Meeting } from './meetings/meeting.entity.ts';
import { MeetingInvitee } from './meetings/meeting-invitee.entity.ts';
import { MeetingWish } from './meetings/meeting-wish.entity.ts';
import { MeetingDecision } from './meetings/meeting-decision.entity.ts';
import { MeetingPulse } from './meetings/meeting-pulse.entity.ts';
import { MinutesReceipt } from './meetings/minutes-receipt.entity.ts';
import { MinutesSection } from './meetings/minutes-section.entity.ts';
import { MinutesVersion } from './meetings/minutes-version.entity.ts';
import { NoteShare } from './notes/note-share.entity.ts';
import { NoteVersion } from './notes/note-version.entity.ts';
import { ChildWelfareProcessing } from './child-welfare-reports/child-welfare-processing.entity.ts';
import { ChildWelfareReport } from './child-welfare-reports/child-welfare-report.entity.ts';
import { Note } from './notes/note.entity.ts';
import { MergeTask } from './merges/merge-task.entity.ts';
import { GoalStance } from './plans/goals/goal-stance.entity.ts';
import { Template } from './templates/template.entity.ts';
import { TemplateStep } from './templates/template-step.entity.ts';
import { Goal } from './plans/goal.entity.ts';
import { Measure } from './plans/measure.entity.ts';
import { PlanHistory } from './plans/plan-history.entity.ts';
import { Plan } from './plans/plan.entity.ts';
import { GuardianOpening } from './protection/guardian-opening.entity.ts';
import { Protection } from './protection/protection.entity.ts';
import { Credential } from './sign-in/credential.entity.ts';
import { LogoutTokenSeen } from './sign-in/providers/logout-token-seen.entity.ts';
import { SignInFlow } from './sign-in/providers/sign-in-flow.entity.ts';
import { Session } from './sign-in/session.entity.ts';
import { StaffRelation } from './staff-relations/staff-relation.entity.ts';
import { Invitation } from './team/invitation.entity.ts';
import { RequestToJoin } from './team/request-to-join.entity.ts';
import { Supporter } from './team/supporter.entity.ts';
import { TeamMember } from './team/team-member.entity.ts';
import { CaseRequest } from './case-requests/case-request.entity.ts';
import { StatutoryTitleRow } from './team/statutory-titles/statutory-title.entity.ts';
import { Move } from './transitions/move.entity.ts';
import { MoveDispute } from './transitions/move-dispute.entity.ts';
import { Referral } from './referrals/referral.entity.ts';
import { HandOverNote } from './hand-over-notes/hand-over-note.entity.ts';
import { HandOverReceipt } from './hand-over-notes/hand-over-receipt.entity.ts';
import { TransitionCheck } from './hand-over-notes/transition-check.entity.ts';
import { HandOverItem } from './transitions/hand-over-item.entity.ts';
import { Milestone } from './transitions/milestone.entity.ts';
import { Preparation } from './preparations/preparation.entity.ts';
import { Transition } from './transitions/transition.entity.ts';
import { FollowUp } from './young-people/follow-up.entity.ts';
import { Guardian } from './young-people/guardian.entity.ts';
import { IdentityNumber } from './young-people/identity-number.entity.ts';
import { YoungPerson } from './young-people/young-person.entity.ts';
import { DirectoryChange } from './directory/history/directory-change.entity.ts';
import { RoleProposal } from './directory/given-roles/role-proposal.entity.ts';
import { RoleReview } from './directory/given-roles/role-review.entity.ts';
import { UserImport } from './directory/user-imports/user-import.entity.ts';
import { Mail } from './outbox/mail.entity.ts';
import { NoticeAddress } from './outbox/notice-address.entity.ts';
import { ReminderChange } from './reminder-choices/reminder-change.entity.ts';
import { ReminderChoice } from './reminder-choices/reminder-choice.entity.ts';
import { Blanking } from './blankings/blanking.entity.ts';
import { ThreadMark } from './threads/thread-mark.entity.ts';
import { ThreadMention } from './threads/thread-mention.entity.ts';
import { ThreadMessage } from './threads/thread-message.entity.ts';
import { NoticeChoice } from './outbox/notice-choice.entity.ts';
import { NoticeDefault } from './outbox/notice-default.entity.ts';
import { Outbox } from './outbox/outbox.entity.ts';
import { SentRequest } from './sent-requests/sent-request.entity.ts';
import { WrongTry } from './sign-in/wrong-try.entity.ts';
import { RoleChange } from './directory/role-change.entity.ts';
import { DataAnswer } from './data-requests/data-answer.entity.ts';
import { DataRequest } from './data-requests/data-request.entity.ts';
import { PaperRequest } from './paper-requests/paper-request.entity.ts';
import { PaperRequestStep } from './paper-requests/paper-request-step.entity.ts';
import { Restriction } from './restrictions/restriction.entity.ts';
import { PrivacyQuestion } from './privacy-questions/privacy-question.entity.ts';
import { StaffRelationStep } from './staff-relations/staff-relation-step.entity.ts';
import { QuestionStep } from './privacy-questions/question-step.entity.ts';
import { LogHiding } from './privacy-questions/log-hiding.entity.ts';
import { ReviewItem } from './log-review/review-item.entity.ts';
import { ReviewOutcome } from './log-review/review-outcome.entity.ts';
import { Incident } from './incidents/incident.entity.ts';
import { IncidentStep } from './incidents/incident-step.entity.ts';

/** Every table of schema app, for the pool that serves requests. */
export const entities = [
  Municipality,
  Organisation,
  Service,
  ServiceMunicipality,
  AppUser,
  Post,
  Absence,
  Credential,
  Session,
  IdentityLink,
  LinkCode,
  SignInFlow,
  LogoutTokenSeen,
  YoungPerson,
  IdentityNumber,
  Guardian,
  FollowUp,
  Baton,
  CalendarFeed,
  EmergencyNumber,
  CaseloadOffer,
  BatonOffer,
  Concern,
  Invitation,
  TeamMember,
  Supporter,
  RequestToJoin,
  Consent,
  ConsentAnswer,
  LegalBasisUse,
  Sharing,
  InformationGiven,
  Mapping,
  MappingAnswer,
  AcuteDecision,
  Plan,
  Goal,
  GoalStance,
  Template,
  TemplateStep,
  Measure,
  PlanHistory,
  Transition,
  HandOverItem,
  Milestone,
  Referral,
  CaseRequest,
  Move,
  MoveDispute,
  StatutoryTitleRow,
  HandOverNote,
  HandOverReceipt,
  TransitionCheck,
  Preparation,
  Activity,
  Agreement,
  ErasureCase,
  ErasureDecision,
  ArchivePackage,
  ArchiveReceipt,
  ErasureApproval,
  Contribution,
  GuardianItem,
  ChildWelfareProcessing,
  ChildWelfareReport,
  Note,
  NoteVersion,
  NoteShare,
  OwnLock,
  WithheldItem,
  Meeting,
  MeetingInvitee,
  MeetingWish,
  MinutesSection,
  MinutesVersion,
  MinutesReceipt,
  MeetingDecision,
  MeetingPulse,
  Discussion,
  DiscussionReceiver,
  DiscussionAnswer,
  DiscussionBinding,
  CaseEvent,
  DayFilter,
  HelpRequest,
  ImmigrantBackground,
  QualityOfLife,
  OwnPart,
  OwnPartAnswer,
  SchoolList,
  IdentifiedPupil,
  SchoolHeading,
  Draft,
  EmergencyAccess,
  EmergencyReview,
  AccessLog,
  Protection,
  Clearance,
  StaffRelation,
  StaffRelationStep,
  GuardianOpening,
  MergeTask,
  ChainHead,
  SealedHead,
  Seal,
  Tombstone,
  RoleChange,
  DirectoryChange,
  RoleProposal,
  RoleReview,
  UserImport,
  SentRequest,
  NoticeDefault,
  ThreadMessage,
  ThreadMention,
  ThreadMark,
  Blanking,
  NoticeChoice,
  NoticeAddress,
  ReminderChange,
  ReminderChoice,
  Mail,
  Outbox,
  WrongTry,
  ReviewItem,
  ReviewOutcome,
  PrivacyQuestion,
  QuestionStep,
  LogHiding,
  DataRequest,
  DataAnswer,
  PaperRequest,
  PaperRequestStep,
  Restriction,
  Incident,
  IncidentStep,
  LawRule,
];

/** The tables of schema figures, for the managers' own pool: it can reach nothing else. */
export const figuresEntities = [
  Release,
  ReleaseCell,
  ReleasePlace,
  ReleaseRhythm,
  FailedRun,
  ReleaseApproval,
  IndicatorAim,
  MissionAim,
  IndicatorBreak,
  ExternalSeries,
  ExternalValue,
  ReleaseOpening,
  ReadToken,
  ReadTokenEnd,
  ReadTokenUse,
  Report,
  ReportRelease,
  ReportDownload,
  ReportReceiver,
  ReleaseCubeCell,
  ReleaseMark,
  ReleaseMerged,
  Population,
  PopulationCell,
  ReleaseDivided,
];
