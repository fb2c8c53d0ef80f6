import { addDays, type IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { MissionGoal } from './mission-goals.ts';

/** A defined figure: whom it counts, how it is broken down, and which goals of the national mission it serves. */
export interface IndicatorRules {
  readonly goals: readonly MissionGoal[];
  readonly level: 'individual' | 'organisation' | 'system';
  /** Who is counted in the quarter. */
  readonly counts: string;
  /** What the counted are divided by; the codes of the columns. */
  readonly columns: readonly string[];
}

/** The indicators of the quarterly report. All of them are «blant unge som følges opp i Laget». */
export const indicators = {
  followed_up_by_status: {
    goals: ['1.7', '2.1'],
    level: 'system',
    counts: 'followed_up_on_the_last_day',
    columns: ['registered', 'active', 'paused'],
  },
  mapped_within_30_days: {
    goals: ['2.1', '3.1'],
    level: 'organisation',
    counts: 'registered_30_days_before_the_quarter_ended',
    columns: ['in_time', 'late_or_not_yet'],
  },
  transitions_met: {
    goals: ['2.2', '3.3'],
    level: 'organisation',
    counts: 'transitions_closed_in_the_quarter',
    columns: ['met', 'ended_otherwise'],
  },
} as const satisfies Record<string, IndicatorRules>;

export type IndicatorCode = keyof typeof indicators;
export const allIndicators: readonly IndicatorCode[] = keysOf(indicators);

/** Whether a text is the code of an indicator. */
export const isIndicatorCode = (code: string): code is IndicatorCode => isKeyOf(indicators, code);

/** How soon after registration a mapping shall be completed, in days. */
export const mappedWithinDays = 30;

/** Whether the first completed mapping came in time after registration. */
export const isMappedInTime = (registeredOn: IsoDate, completedOn: IsoDate | null): boolean =>
  completedOn !== null && completedOn <= addDays(registeredOn, mappedWithinDays);

/** Whether a young person registered on this day has had the 30 days before the quarter's last day. */
export const hadTimeToBeMapped = (registeredOn: IsoDate, lastDay: IsoDate): boolean =>
  addDays(registeredOn, mappedWithinDays) <= lastDay;
