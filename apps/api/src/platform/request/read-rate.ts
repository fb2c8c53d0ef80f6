import { tooMany } from '../problem/too-many.ts';

const minute = 60_000;
/** So many addresses are remembered at most; the oldest is forgotten first. */
const remembered = 10_000;

/** How often each address was read in the last minute, in this process. */
export class ReadRate {
  private readonly reads = new Map<string, number[]>();

  /** @param readsAMinute so many from one address within a minute. */
  constructor(private readonly readsAMinute: number) {}

  /** Counts a reading at `now`; refuses when there have been too many. */
  count(address: string, now: number): void {
    const recent = (this.reads.get(address) ?? []).filter((at) => at > now - minute);
    const [first] = recent;
    if (first !== undefined && recent.length >= this.readsAMinute)
      throw tooMany((first + minute - now) / 1000);
    this.reads.delete(address);
    this.reads.set(address, [...recent, now]);
    if (this.reads.size <= remembered) return;
    const [oldest] = this.reads.keys();
    if (oldest !== undefined) this.reads.delete(oldest);
  }
}
