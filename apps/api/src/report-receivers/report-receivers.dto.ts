import { IsBoolean, IsIn, IsUUID, Matches } from 'class-validator';
import { type ReceiverEnd, type SentKind, sentKinds } from '#domain/report-receiver/report-receiver';

/** A place that a report can be sent for. */
export class ReceiverPlace {
  /** A municipality, a county or, with «0», all. @example 9901 */
  code!: string;
  /** @example Fjordvik */
  name!: string;
}

/** A manager, who may see every report whether sent it or not. */
export class ReportManager {
  userId!: string;
  /** @example Lars Lien */
  name!: string;
  /** @example ["NAV Elvebyen"] */
  services!: string[];
}

export class ReportReceiverSet {
  id!: string;
  kind!: SentKind;
  /** @example 9901 */
  place!: string;
  userId!: string;
  /** @example Lars Lien */
  name!: string;
  /** @example Siri Tallaksen */
  setByName!: string;
  /** @example 2026-11-26T09:00:00.000Z */
  setAt!: Date;
  endedAt!: Date | null;
  endedBecause!: ReceiverEnd | null;
  /** Who ended it; null while it lasts, and when the receiver left. @example Lars Lien */
  endedByName!: string | null;
}

/** Who gets which report, who has said no thanks, whom and what it can be set for, and how it was before. */
export class ReportReceivers {
  receivers!: ReportReceiverSet[];
  /** What the receiver has said no thanks to, and can alone say yes to. */
  declined!: ReportReceiverSet[];
  /** What is over, newest first. */
  ended!: ReportReceiverSet[];
  managers!: ReportManager[];
  places!: ReceiverPlace[];
}

export class SetReportReceiver {
  @IsUUID()
  userId!: string;

  @IsIn(sentKinds)
  kind!: SentKind;

  /** @example 9901 */
  @Matches(/^([0-9]{4}|[0-9]{2}|0)$/)
  place!: string;
}

/** A report that the asker gets, or has said no thanks to. */
export class ReportSending {
  id!: string;
  kind!: SentKind;
  /** @example 9901 */
  place!: string;
  /** @example Fjordvik */
  placeName!: string;
  /** Whoever set it; null when the asker has said yes. @example Siri Tallaksen */
  setByName!: string | null;
  /** @example 2026-11-26T09:00:00.000Z */
  setAt!: Date;
  declined!: boolean;
}

export class ReportSendings {
  sendings!: ReportSending[];
}

export class AnswerReportSending {
  /** False: no thanks. True: yes after all. @example false */
  @IsBoolean()
  wants!: boolean;
}
