import type { DraftKeeper, DraftPlace, StoredDraft } from './draft-keeper.ts';
import { joined, leftOver } from './left-over.ts';

export interface DraftState {
  readonly text: string;
  /** False until what was written before has been fetched. */
  readonly ready: boolean;
  /** Where the newest text is: `kept` = safe on this device, sent later by itself. */
  readonly place: DraftPlace;
  /** When it was last saved on the server, ISO 8601. */
  readonly savedAt: string | undefined;
  /** What the same user has written in another window, otherwise than here: to be chosen between. */
  readonly theirs: string | undefined;
  /** A text that was not chosen. It stays until its writer brings it in or throws it away. */
  readonly aside: string;
}

const pauseMilliseconds = 600;
const againMilliseconds = 15_000;

/**
 * Saves a text as it is written: a little after each change, one sending at a time, and again when it failed. Two windows
 * never write over each other: what both have written is asked about.
 */
export class DraftWriter {
  private state: DraftState = {
    text: '',
    ready: false,
    place: 'server',
    savedAt: undefined,
    theirs: undefined,
    aside: '',
  };
  private readonly listeners = new Set<() => void>();
  private unsent: string | undefined;
  private unsentAside: string | undefined;
  /** What this page and the server last agreed on. */
  private base = '';
  private version: number | null = null;
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
      const waiting = await this.keeper.waiting();
      if (waiting !== undefined && this.unsent === undefined) {
        this.become({ text: waiting.text, place: 'kept' });
        this.unsent = waiting.text;
      }
      const there = await this.keeper.read();
      if (this.unsent === undefined) this.agree(there);
      else this.meet(there, waiting?.base ?? '');
    } catch {
      this.become({ place: 'kept' });
    }
    this.become({ ready: true });
    if (this.unsent !== undefined) void this.flush();
  }

  /** Back in this window: what was written in another since is shown here, when nothing waits to be sent. */
  readonly look = (): Promise<void> => {
    this.sending = this.sending.then(async () => {
      if (!this.state.ready || this.unsent !== undefined || this.state.theirs !== undefined) return;
      try {
        const there = await this.keeper.read();
        if (!this.hasMore() && there.version !== this.version) this.agree(there);
      } catch {
        // the text here stays; the next change tells
      }
    });
    return this.sending;
  };

  readonly write = (text: string): void => {
    this.unsent = text;
    this.become({ text });
    this.after(pauseMilliseconds);
  };

  /** One of two texts that stand against each other has been chosen, or one made of both; the rest is put aside. */
  readonly choose = (text: string): Promise<void> => {
    const { theirs, text: mine, aside } = this.state;
    if (theirs === undefined) return Promise.resolve();
    this.putAside(joined(aside, leftOver(text, [mine, theirs])));
    this.unsent = text;
    this.become({ text, theirs: undefined });
    return this.flush();
  };

  /** What lay aside has been brought in, or is not wanted any more. */
  readonly clearAside = (): Promise<void> => {
    this.putAside('');
    this.unsent ??= this.state.text;
    return this.flush();
  };

  /** Sends now what has not been sent. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.timer);
    this.sending = this.sending.then(() => this.send());
    return this.sending;
  };

  /**
   * The text has been used: nothing is left of the draft, here or there, but what was not chosen (`left`). What was written
   * after `used` was taken, or while this goes on, is not lost: it stays, and is saved as the next draft.
   */
  readonly drop = async (used?: string, left = ''): Promise<void> => {
    const { theirs, text, aside } = this.state;
    const rest = joined(left, theirs === undefined ? '' : leftOver(used ?? text, [theirs]));
    if (rest !== '') this.putAside(joined(aside, rest));
    this.become({ theirs: undefined });
    if (used !== undefined && this.state.text.trim() !== used.trim()) return this.flush();
    clearTimeout(this.timer);
    this.unsent = undefined;
    await this.sending;
    if (this.state.aside === '') await this.goAway();
    else this.unsent ??= '';
    if (this.hasMore()) {
      this.become({ text: this.unsent ?? '' });
      await this.flush();
    } else this.become({ text: '', savedAt: undefined, place: 'server' });
  };

  private async goAway(): Promise<void> {
    const { version } = this;
    this.version = null;
    this.base = '';
    await this.keeper.drop(version);
  }

  /** Whether something has been written that is not on the server: also while something else was waited for. */
  private hasMore(): boolean {
    return this.unsent !== undefined;
  }

  private putAside(aside: string): void {
    this.unsentAside = aside;
    this.become({ aside });
  }

  private after(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async send(): Promise<void> {
    const text = this.unsent;
    const aside = this.unsentAside;
    if (text === undefined) return;
    const { base, version } = this;
    if (this.state.theirs !== undefined) return this.keeper.keep({ text, base });
    this.become({ place: 'sending' });
    try {
      const saved = await this.keeper.send({
        text,
        base,
        version,
        ...(aside === undefined ? {} : { aside }),
      });
      if (saved === 'moved') {
        this.meetAgain(await this.keeper.read());
        return;
      }
      if (this.unsent === text) this.unsent = undefined;
      if (this.unsentAside === aside) this.unsentAside = undefined;
      this.version = saved.version;
      this.base = text;
      this.become({ place: 'server', savedAt: saved.savedAt });
    } catch {
      this.become({ place: 'kept' });
      this.after(againMilliseconds);
    }
  }

  private agree({ text, aside, version, savedAt }: StoredDraft): void {
    this.version = version;
    this.base = text;
    this.become({ text, aside: this.unsentAside ?? aside, savedAt, place: 'server' });
  }

  private meetAgain(there: StoredDraft): void {
    this.meet(there, this.base);
    if (this.state.theirs === undefined && this.unsent !== undefined) this.after(0);
  }

  /** What stands there now and what was written here: one of them, when the other has not changed; otherwise both, to choose. */
  private meet(there: StoredDraft, base: string): void {
    const { text: mine, aside } = this.state;
    this.version = there.version;
    this.base = there.text;
    if (there.aside !== '' && !aside.includes(there.aside)) this.putAside(joined(there.aside, aside));
    if (there.text === mine || mine === base) {
      this.unsent = this.unsentAside === undefined ? undefined : there.text;
      this.agree(there);
    } else if (there.text !== base && there.text !== '') this.become({ theirs: there.text, place: 'kept' });
  }

  private become(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
