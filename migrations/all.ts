import { Directory1767000000001 } from './0001-directory.ts';
import { YoungPeople1767000000002 } from './0002-young-people.ts';
import { ConsentAndMapping1767000000003 } from './0003-consent-and-mapping.ts';
import { PlanAndTransitions1767000000004 } from './0004-plan-and-transitions.ts';
import { LogAndSessions1767000000005 } from './0005-log-and-sessions.ts';
import { TeamVerbs1767000000006 } from './0006-team-verbs.ts';
import { Figures1767000000007 } from './0007-figures.ts';
import { ConsentVerbs1767000000008 } from './0008-consent-verbs.ts';
import { Unheld1767000000009 } from './0009-unheld.ts';
import { Jobs1767000000011 } from './0011-jobs.ts';
import { LogChain1767000000012 } from './0012-log-chain.ts';
import { Protection1767000000013 } from './0013-protection.ts';
import { Emergency1767000000014 } from './0014-emergency.ts';
import { Review1767000000015 } from './0015-review.ts';
import { SignIn1767000000016 } from './0016-sign-in.ts';
import { Law1767000000017 } from './0017-law.ts';
import { Notes1767000000019 } from './0019-notes.ts';
import { Sealing1767000000020 } from './0020-sealing.ts';
import { Discussion1767000000021 } from './0021-discussion.ts';
import { Gdpr1767000000022 } from './0022-gdpr.ts';
import { Explain1767000000023 } from './0023-explain.ts';
import { HardProtection1767000000024 } from './0024-hard-protection.ts';
import { SignIns1767000000025 } from './0025-sign-ins.ts';
import { Agreements1767000000026 } from './0026-agreements.ts';
import { Administration1767000000027 } from './0027-administration.ts';
import { OpenEdges1767000000028 } from './0028-open-edges.ts';
import { Languages1767000000029 } from './0029-languages.ts';
import { Erasure1767000000030 } from './0030-erasure.ts';
import { NarrowSight1767000000031 } from './0031-narrow-sight.ts';
import { Live1767000000033 } from './0033-live.ts';
import { WithheldAnnounced1767000000034 } from './0034-withheld-announced.ts';
import { MyDay1767000000035 } from './0035-my-day.ts';
import { StandIn1767000000036 } from './0036-stand-in.ts';
import { Meetings1767000000037 } from './0037-meetings.ts';
import { Minutes1767000000038 } from './0038-minutes.ts';
import { SentRequests1767000000039 } from './0039-sent-requests.ts';
import { LinksOfWatchers1767000000040 } from './0040-links-of-watchers.ts';
import { Caseload1767000000041 } from './0041-caseload.ts';
import { Outbox1767000000042 } from './0042-outbox.ts';
import { Preparation1767000000044 } from './0044-preparation.ts';
import { HandOverNote1767000000045 } from './0045-hand-over-note.ts';
import { HelpRequests1767000000046 } from './0046-help-requests.ts';
import { Referral1767000000047 } from './0047-referral.ts';
import { ClosingAndReopening1767000000048 } from './0048-closing-and-reopening.ts';
import { TwoVoices1767000000049 } from './0049-two-voices.ts';
import { TakenBack1767000000050 } from './0050-taken-back.ts';
import { AskedForAndMoved1767000000051 } from './0051-asked-for-and-moved.ts';
import { Outcomes1767000000052 } from './0052-outcomes.ts';
import { OrderAndRepeats1767000000053 } from './0053-order-and-repeats.ts';
import { StancesAndTemplates1767000000054 } from './0054-stances-and-templates.ts';
import { Notices1767000000055 } from './0055-notices.ts';
import { MoreOccurrences1767000000056 } from './0056-more-occurrences.ts';
import { Threads1767000000057 } from './0057-threads.ts';
import { OwnPages1767000000058 } from './0058-own-pages.ts';
import { EarlyWarning1767000000060 } from './0060-early-warning.ts';
import { MappingRepeat1767000000061 } from './0061-mapping-repeat.ts';
import { QualityOfLife1767000000062 } from './0062-quality-of-life.ts';
import { OwnPart1767000000063 } from './0063-own-part.ts';
import { CalendarFeed1767000000064 } from './0064-calendar-feed.ts';
import { EmergencyNumbers1767000000065 } from './0065-emergency-numbers.ts';
import { ClosedServices1767000000066 } from './0066-closed-services.ts';
import { Templates1767000000067 } from './0067-templates.ts';
import { NotMapped1767000000068 } from './0068-not-mapped.ts';
import { OwnTimes1767000000069 } from './0069-own-times.ts';
import { StatutoryTitles1767000000070 } from './0070-statutory-title.ts';
import { Blanking1767000000071 } from './0071-blanking.ts';
import { OwnNotes1767000000072 } from './0072-own-notes.ts';
import { ToldLater1767000000073 } from './0073-told-later.ts';
import { MoreBlanking1767000000074 } from './0074-more-blanking.ts';
import { Releases1767000000075 } from './0075-releases.ts';
import { ReleaseCubes1767000000076 } from './0076-release-cubes.ts';
import { ActivityLevels1767000000078 } from './0078-activity-levels.ts';
import { Indicators1767000000079 } from './0079-indicators.ts';
import { FiguresByReleaseAlone1767000000080 } from './0080-figures-by-release-alone.ts';
import { CountiesInARelease1767000000081 } from './0081-counties-in-a-release.ts';
import { OpenFigures1767000000082 } from './0082-open-figures.ts';
import { FigureReports1767000000083 } from './0083-figure-reports.ts';
import { Moves1767000000084 } from './0084-moves.ts';
import { ReminderHistory1767000000085 } from './0085-reminder-history.ts';
import { PopulationFloor1767000000086 } from './0086-population-floor.ts';
import { Cohorts1767000000088 } from './0088-cohorts.ts';
import { ReleasePeriods1767000000092 } from './0092-release-periods.ts';
import { PreparationsInParts1767000000093 } from './0093-preparations-in-parts.ts';
import { ImmigrantBackground1767000000096 } from './0096-immigrant-background.ts';
import { ReleaseRhythm1767000000098 } from './0098-release-rhythm.ts';
import { OwnCalendar1767000000102 } from './0102-own-calendar.ts';
import { LogReviewInParts1767000000103 } from './0103-log-review-in-parts.ts';
import { CountedFromTheConcern1767000000105 } from './0105-counted-from-the-concern.ts';
import { CountedBy1767000000106 } from './0106-counted-by.ts';
import { LiveChannel1767000000107 } from './0107-live-channel.ts';
import { AsItStood1767000000109 } from './0109-as-it-stood.ts';
import { PaperRequests1767000000110 } from './0110-paper-requests.ts';
import { FailedRuns1767000000111 } from './0111-failed-runs.ts';
import { MissionAims1767000000112 } from './0112-mission-aims.ts';
import { HeardFirst1767000000116 } from './0116-heard-first.ts';
import { ReaderInOnePlan1767000000117 } from './0117-reader-in-one-plan.ts';
import { SharedWithMe1767000000118 } from './0118-shared-with-me.ts';
import { OverdueTransitions1767000000120 } from './0120-overdue-transitions.ts';
import { CohortsByStatus1767000000121 } from './0121-cohorts-by-status.ts';
import { CorrectionsTogether1767000000123 } from './0123-corrections-together.ts';
import { ReportReceivers1767000000126 } from './0126-report-receivers.ts';
import { SightInFewerSteps1767000000131 } from './0131-sight-in-fewer-steps.ts';
import { RememberedReader1767000000132 } from './0132-remembered-reader.ts';
import { ReceivedByMe1767000000133 } from './0133-received-by-me.ts';
import { SituationWhenEvaluated1767000000135 } from './0135-situation-when-evaluated.ts';
import { PaperRequestOnce1767000000136 } from './0136-paper-request-once.ts';
import { OneYoungPerson1767000000137 } from './0137-one-young-person.ts';
import { MergedBins1767000000138 } from './0138-merged-bins.ts';
import { AskedOnPaper1767000000140 } from './0140-asked-on-paper.ts';

/** Every migration, oldest first. They only go forward. */
export const migrations = [
  Directory1767000000001,
  YoungPeople1767000000002,
  ConsentAndMapping1767000000003,
  PlanAndTransitions1767000000004,
  LogAndSessions1767000000005,
  TeamVerbs1767000000006,
  Figures1767000000007,
  ConsentVerbs1767000000008,
  Unheld1767000000009,
  Jobs1767000000011,
  LogChain1767000000012,
  Protection1767000000013,
  Emergency1767000000014,
  Review1767000000015,
  SignIn1767000000016,
  Law1767000000017,
  Notes1767000000019,
  Sealing1767000000020,
  Discussion1767000000021,
  Gdpr1767000000022,
  Explain1767000000023,
  HardProtection1767000000024,
  SignIns1767000000025,
  Agreements1767000000026,
  Administration1767000000027,
  OpenEdges1767000000028,
  Languages1767000000029,
  Erasure1767000000030,
  NarrowSight1767000000031,
  Live1767000000033,
  WithheldAnnounced1767000000034,
  MyDay1767000000035,
  StandIn1767000000036,
  Meetings1767000000037,
  Minutes1767000000038,
  SentRequests1767000000039,
  LinksOfWatchers1767000000040,
  Caseload1767000000041,
  Outbox1767000000042,
  Preparation1767000000044,
  HandOverNote1767000000045,
  HelpRequests1767000000046,
  Referral1767000000047,
  ClosingAndReopening1767000000048,
  TwoVoices1767000000049,
  TakenBack1767000000050,
  AskedForAndMoved1767000000051,
  Outcomes1767000000052,
  OrderAndRepeats1767000000053,
  StancesAndTemplates1767000000054,
  Notices1767000000055,
  MoreOccurrences1767000000056,
  Threads1767000000057,
  OwnPages1767000000058,
  EarlyWarning1767000000060,
  MappingRepeat1767000000061,
  QualityOfLife1767000000062,
  OwnPart1767000000063,
  CalendarFeed1767000000064,
  EmergencyNumbers1767000000065,
  ClosedServices1767000000066,
  Templates1767000000067,
  NotMapped1767000000068,
  OwnTimes1767000000069,
  StatutoryTitles1767000000070,
  Blanking1767000000071,
  OwnNotes1767000000072,
  ToldLater1767000000073,
  MoreBlanking1767000000074,
  Releases1767000000075,
  ReleaseCubes1767000000076,
  ActivityLevels1767000000078,
  Indicators1767000000079,
  FiguresByReleaseAlone1767000000080,
  CountiesInARelease1767000000081,
  OpenFigures1767000000082,
  FigureReports1767000000083,
  Moves1767000000084,
  ReminderHistory1767000000085,
  PopulationFloor1767000000086,
  Cohorts1767000000088,
  ReleasePeriods1767000000092,
  PreparationsInParts1767000000093,
  ImmigrantBackground1767000000096,
  ReleaseRhythm1767000000098,
  OwnCalendar1767000000102,
  LogReviewInParts1767000000103,
  CountedFromTheConcern1767000000105,
  CountedBy1767000000106,
  LiveChannel1767000000107,
  AsItStood1767000000109,
  PaperRequests1767000000110,
  FailedRuns1767000000111,
  MissionAims1767000000112,
  HeardFirst1767000000116,
  ReaderInOnePlan1767000000117,
  SharedWithMe1767000000118,
  OverdueTransitions1767000000120,
  CohortsByStatus1767000000121,
  CorrectionsTogether1767000000123,
  ReportReceivers1767000000126,
  SightInFewerSteps1767000000131,
  RememberedReader1767000000132,
  ReceivedByMe1767000000133,
  SituationWhenEvaluated1767000000135,
  PaperRequestOnce1767000000136,
  OneYoungPerson1767000000137,
  MergedBins1767000000138,
  AskedOnPaper1767000000140,
];
