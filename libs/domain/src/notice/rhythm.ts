import { addDays, type IsoDate } from '../calendar/date.ts';

/** How often somebody wants to be told. */
export const noticeRhythms = ['at_once', 'daily', 'weekly', 'never'] as const satisfies readonly string[];
export type NoticeRhythm = (typeof noticeRhythms)[number];

/** What somebody has chosen. Hours are whole, in Norway; a weekday is 1 (Monday) to 7. */
export interface NoticeChoice {
  readonly rhythm: NoticeRhythm;
  /** From this hour nothing is sent, until the other; the same twice: never quiet. */
  readonly quietFrom: number;
  readonly quietUntil: number;
  readonly digestHour: number;
  readonly digestWeekday: number;
}

/** A moment as the clock on the wall shows it in Norway. */
export interface WallClock {
  readonly day: IsoDate;
  readonly weekday: number;
  readonly hour: number;
}

type Hour = Pick<WallClock, 'day' | 'hour'>;

const isBefore = (one: Hour, other: Hour): boolean =>
  one.day < other.day || (one.day === other.day && one.hour < other.hour);

/** Is it an hour in which nothing is sent? */
export const isQuiet = ({ quietFrom, quietUntil }: NoticeChoice, hour: number): boolean =>
  quietFrom <= quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil;

const lastDaily = ({ digestHour }: NoticeChoice, { day, hour }: WallClock): Hour => ({
  day: hour < digestHour ? addDays(day, -1) : day,
  hour: digestHour,
});

const lastWeekly = (choice: NoticeChoice, now: WallClock): Hour => {
  const since = (now.weekday - choice.digestWeekday + 7) % 7;
  const whole = since === 0 && now.hour < choice.digestHour ? 7 : since;
  return { day: addDays(now.day, -whole), hour: choice.digestHour };
};

const isTime = {
  at_once: () => true,
  daily: (choice, oldest, now) => isBefore(oldest, lastDaily(choice, now)),
  weekly: (choice, oldest, now) => isBefore(oldest, lastWeekly(choice, now)),
  never: () => false,
} as const satisfies Record<NoticeRhythm, (choice: NoticeChoice, oldest: Hour, now: WallClock) => boolean>;

/** Does a message go now, when the oldest that waits is from `oldest`? All that waits goes in the one message. */
export const goesNow = (choice: NoticeChoice, oldest: Hour, now: WallClock): boolean =>
  !isQuiet(choice, now.hour) && isTime[choice.rhythm](choice, oldest, now);
