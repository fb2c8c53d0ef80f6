import type { DraftKeeper, DraftPlace } from './draft-keeper.ts';

export interface DraftState {
  readonly text: string;
  /** False until what was written before has been fetched. */
  readonly ready: boolean;
  /** Where the newest text is: `kept` = safe on this device, sent later by itself. */
  readonly place: DraftPlace;
  /** When it was last saved on the server, ISO 8601. */
  readonly savedAt: string | undefined;
}

const pauseMilliseconds = 600;
const againMilliseconds = 15_000;

/** Saves a text as it is written: a little after each change, one sending at a time, and again when it failed. */
export class DraftWriter {
  private state: DraftState = { text: '', ready: false, place: 'server', savedAt: undefined };
  private readonly listeners = new Set<() => void>();
  private unsent: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> = Promise.resolve();

  constructor(private readonly keeper: DraftKeeper) {}

  readonly current = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Fetches what was written before, unless something has been written since. */
  async begin(): Promise<void> {
    try {
      const before = await this.keeper.resume();
      if (this.unsent === undefined) {
        this.become({ text: before.text, savedAt: before.savedAt, place: before.waits ? 'kept' : 'server' });
        if (before.waits) this.unsent = before.text;
      }
    } catch {
      this.become({ place: 'kept' });
    }
    this.become({ ready: true });
    if (this.unsent !== undefined) void this.flush();
  }

  readonly write = (text: string): void => {
    this.unsent = text;
    this.become({ text });
    this.after(pauseMilliseconds);
  };

  /** Sends now what has not been sent. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.timer);
    this.sending = this.sending.then(() => this.send());
    return this.sending;
  };

  /**
   * The text has been used: nothing is left of the draft, here or there. What was written after `used` was taken, or while
   * this goes on, is not lost: it stays, and is saved as the next draft.
   */
  readonly drop = async (used?: string): Promise<void> => {
    if (used !== undefined && this.state.text.trim() !== used.trim()) return this.flush();
    clearTimeout(this.timer);
    this.unsent = undefined;
    await this.sending;
    await this.keeper.drop();
    if (this.hasMore()) await this.flush();
    else this.become({ text: '', savedAt: undefined, place: 'server' });
  };

  /** Whether something has been written that is not on the server: also while something else was waited for. */
  private hasMore(): boolean {
    return this.unsent !== undefined;
  }

  private after(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async send(): Promise<void> {
    const text = this.unsent;
    if (text === undefined) return;
    this.become({ place: 'sending' });
    try {
      const savedAt = await this.keeper.send(text);
      if (this.unsent === text) this.unsent = undefined;
      this.become({ place: 'server', savedAt });
    } catch {
      this.become({ place: 'kept' });
      this.after(againMilliseconds);
    }
  }

  private become(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
