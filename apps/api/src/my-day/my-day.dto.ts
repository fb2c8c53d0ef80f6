import type { MyDayKind, RankReason } from '#domain/my-day/item-kinds';

/** Something that needs the reader, with what the page must know to say it and to do it. */
export class MyDayItem {
  id!: string;
  kind!: MyDayKind;
  /** Empty, as the names, for a question about the log: a list does not say who asks. */
  youngPersonId!: string;
  name!: string;
  givenName!: string;
  /** The date it counts from; null when it has none. */
  due!: string | null;
  /** A text somebody wrote: the measure, the reason, the young person's own words. */
  text!: string;
  /** A code the page knows: kind of transition, milestone, activity or area; what is missing, with commas between. */
  code!: string | null;
  byName!: string;
  byService!: string;
  /** Whom the reader stands in for; empty when it is the reader's own. */
  forName!: string;
  /** When it came, ISO time. */
  at!: string | null;
  /** What the verb is done on, when it is not the item itself: the transition of a milestone. */
  parentId!: string | null;
  status!: string | null;
  version!: number | null;
  /** The kind of a measure: what it can end in. */
  measureKind!: string | null;
  /** 1 is first. */
  place!: number;
  reason!: RankReason;
  ring!: MyDayRing[];
}

export class MyDayRing {
  serviceKind!: string;
  holder!: boolean;
  invited!: boolean;
}

/** Something others must do before the reader can go on. */
export class WaitsOnOthers {
  id!: string;
  kind!: string;
  youngPersonId!: string;
  name!: string;
  givenName!: string;
  text!: string;
  code!: string | null;
  byName!: string;
  byService!: string;
  /** Since when, a day. */
  since!: string;
  /** The day after which it has waited too long. */
  until!: string | null;
  ring!: MyDayRing[];
}

/** What comes in the next two months. */
export class Coming {
  id!: string;
  kind!: string;
  youngPersonId!: string;
  name!: string;
  givenName!: string;
  text!: string;
  code!: string | null;
  due!: string;
  ring!: MyDayRing[];
}

/** «Min dag»: what needs the reader now, what waits on others and what comes. */
export class MyDay {
  today!: string;
  items!: MyDayItem[];
  waits!: WaitsOnOthers[];
  coming!: Coming[];
}
