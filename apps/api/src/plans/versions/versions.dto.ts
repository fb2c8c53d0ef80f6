import type { PlanContent, PlanItemKind } from '#domain/plan/history';

/** One change: the plan’s number after it, who did what, when. */
export class PlanVersionLine {
  number!: number;
  itemKind!: PlanItemKind;
  itemId!: string;
  /** @example finish */
  verb!: string;
  at!: string;
  /** Who did it. */
  by!: string;
  /** The day of the meeting in which it was done, when the reader sees that meeting. @example 2026-05-03 */
  meetingDay!: string | null;
}

/** One item as it was. */
export class PlanVersionItem extends PlanVersionLine {
  /** What it said: field → text, number, yes/no or null. */
  content!: PlanContent;
}

export class PlanFieldChange {
  /** @example wording */
  field!: string;
  /** As text; null when there was nothing. */
  from!: string | null;
  to!: string | null;
}

export class PlanVersionChange {
  row!: PlanVersionItem;
  isNew!: boolean;
  fields!: PlanFieldChange[];
}

/** The plan as it stood at one number, what that number changed, and what has changed since. */
export class PlanVersion {
  number!: number;
  newest!: number;
  items!: PlanVersionItem[];
  changes!: PlanVersionChange[];
  since!: PlanVersionChange[];
}
