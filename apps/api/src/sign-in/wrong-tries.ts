import { Injectable } from '@nestjs/common';
import { tooMany } from '../platform/problem/too-many.ts';

const minute = 60_000;
/** Wrong sign-ins that one place has a minute for: a school's whole staff on a Monday, and no list of names. */
export const roomAMinute = 60;
const placesKept = 10_000;

/**
 * Wrong sign-ins by the place they come from, whatever the account: trying one password on every name is slowed
 * too. Kept in this process alone; the count for an account is in the database.
 */
@Injectable()
export class WrongTries {
  private readonly times = new Map<string, number[]>();

  /** Refuses the place that has used its minute up. */
  requireRoom(place: string, now = Date.now()): void {
    const recent = this.recent(place, now);
    const first = recent.at(-roomAMinute);
    if (first !== undefined) throw tooMany((first + minute - now) / 1000);
  }

  add(place: string, now = Date.now()): void {
    const recent = [...this.recent(place, now), now];
    this.times.delete(place);
    this.times.set(place, recent);
    const [oldest] = this.times.keys();
    if (this.times.size > placesKept && oldest !== undefined) this.times.delete(oldest);
  }

  private recent(place: string, now: number): number[] {
    return (this.times.get(place) ?? []).filter((time) => time > now - minute);
  }
}
