/** Counts what happens within a minute, and says how long to wait when it is too much. */
export class Window {
  private begun = 0;
  private count = 0;

  constructor(private readonly most: number) {}

  /** Seconds to wait; null when there is room. `now` in milliseconds. */
  takes(now: number): number | null {
    if (now - this.begun >= 60_000) {
      this.begun = now;
      this.count = 0;
    }
    this.count += 1;
    return this.count > this.most ? (this.begun + 60_000 - now) / 1000 : null;
  }
}
