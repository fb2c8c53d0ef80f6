import { addDays, addMonths, type IsoDate } from '../calendar/date.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { warnMonthsBefore } from '../transition/responsibility.ts';
import { myDayKinds, type MyDayKind, type RankReason, type ShowsFrom } from './item-kinds.ts';

/** Something that may need me. `due` is the date it counts from; null when it has none. */
export interface MyDayItem {
  readonly id: string;
  readonly kind: MyDayKind;
  readonly due: IsoDate | null;
}

const showsOn = {
  always: () => true,
  three_months_before: (due, today) => due <= addMonths(today, warnMonthsBefore),
  thirty_days_before: (due, today) => due <= addDays(today, 30),
  seven_days_before: (due, today) => due <= addDays(today, 7),
  its_month: (due, today) => due.slice(0, 7) <= today.slice(0, 7),
  its_day: (due, today) => due <= today,
  the_day_after: (due, today) => due < today,
} as const satisfies Record<ShowsFrom, (due: IsoDate, today: IsoDate) => boolean>;

/** Whether the item shows on «Min dag» today. What has no date always does. */
export const showsToday = (item: MyDayItem, today: IsoDate): boolean =>
  item.due === null || showsOn[myDayKinds[item.kind].shows](item.due, today);

const order = keysOf(myDayKinds);
const noDate = '9999-12-31';

const compare = (a: MyDayItem, b: MyDayItem): number => {
  if (a.kind !== b.kind) return order.indexOf(a.kind) - order.indexOf(b.kind);
  const [dueA, dueB] = [a.due ?? noDate, b.due ?? noDate];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
};

/** An item with its place (1 is first) and why it stands there. */
export type Ranked<Item extends MyDayItem> = Item & { readonly place: number; readonly reason: RankReason };

/** What needs me today, most important first: by kind, then the earliest date, then the id. */
export const rank = <Item extends MyDayItem>(items: readonly Item[], today: IsoDate): Ranked<Item>[] =>
  items
    .filter((item) => showsToday(item, today))
    .toSorted(compare)
    .map((item, index) => ({ ...item, place: index + 1, reason: myDayKinds[item.kind].reason }));
