import type { IsoDate } from '#domain/calendar/date';
import type { EventKind, eventShapes } from '#domain/timeline/case-facts';
import type { Side } from '../services.ts';

/** How an event is drawn. */
export type TimeLineShape = (typeof eventShapes)[EventKind];

/** Something that happened, or is planned, on one day. */
export interface TimeLineEvent {
  readonly date: IsoDate;
  readonly shape: TimeLineShape;
  /** «Plan 3», «18 år: BUP → DPS» */
  readonly label: string;
  /** More about it, for the list and the phone: «skolen». */
  readonly detail?: string;
}

export interface TimeLineSpell {
  readonly from: IsoDate;
  /** Last day, included; null = still going on. */
  readonly to: IsoDate | null;
  /** Who: stands inside the baton's bar. */
  readonly who?: string;
}

/** Days without anybody: drawn as a red hatch with its words. */
export interface TimeLineGap {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** Length in words: «161 dager uten behandler». */
  readonly words: string;
}

export interface TimeLineLane {
  readonly key: string;
  readonly label: string;
  readonly side: Side | 'baton';
  readonly spells: readonly TimeLineSpell[];
  readonly gaps: readonly TimeLineGap[];
}

/** What the picture is drawn from: only what this reader may see. */
export interface TimeLineData {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: IsoDate;
  readonly events: readonly TimeLineEvent[];
  readonly lanes: readonly TimeLineLane[];
}
