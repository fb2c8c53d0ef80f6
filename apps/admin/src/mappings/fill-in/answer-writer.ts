import type { Answer } from '#domain/mapping/answers';
import { Problem } from '../../providers/problem.ts';
import type { AnswerKeeper, Words } from './answer-keeper.ts';
import { type Disagreeing, merged } from './merged.ts';

/** What is said about one area here, and where the newest of it is. */
export interface AreaState extends Words {
  /** Null until there is an answer on the server. */
  readonly version: number | null;
  readonly place: 'server' | 'kept' | 'sending';
  readonly savedAt: string | undefined;
  /** A text that somebody else has changed meanwhile, otherwise than here. */
  readonly theirs: Disagreeing | null;
}

const pauseMilliseconds = 600;
const againMilliseconds = 15_000;

/** One area of a mapping: saved on the server as it is typed, one sending at a time, kept on the device when it fails. */
export class AnswerWriter {
  private state: AreaState;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> = Promise.resolve();
  private dirty = false;
  /** What this page and the server last agreed on. */
  private base: Words;

  constructor(
    start: Words & { readonly version: number | null; readonly savedAt: string | undefined },
    private readonly keeper: AnswerKeeper,
    private readonly changed: () => void,
  ) {
    this.state = { ...start, place: 'server', theirs: null };
    this.base = start;
  }

  readonly current = (): AreaState => this.state;

  /** What lay on the device from before goes first. */
  async begin(): Promise<void> {
    const kept = await this.keeper.kept();
    if (kept === undefined || this.dirty) return;
    this.dirty = true;
    this.become({ ...kept, place: 'kept' });
    await this.flush();
  }

  /** An answer is sent at once, a text a little after the last key. */
  write(change: Partial<Words>): void {
    this.dirty = true;
    this.become({ answer: this.state.answer ?? ('not_talked' satisfies Answer), ...change });
    clearTimeout(this.timer);
    if (change.answer !== undefined) void this.flush();
    else this.after(pauseMilliseconds);
  }

  readonly flush = (): Promise<void> => {
    clearTimeout(this.timer);
    this.sending = this.sending.then(() => this.send());
    return this.sending;
  };

  /** One of two texts that stand against each other has been chosen, or one made of both. */
  async choose(text: string): Promise<void> {
    const { theirs } = this.state;
    if (theirs === null) return;
    this.become({ theirs: null, [theirs.field]: text });
    this.dirty = true;
    await this.flush();
  }

  /** The row has got another version by a verb. */
  seen(version: number): void {
    this.become({ version });
  }

  private after(milliseconds: number): void {
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async send(): Promise<void> {
    if (!this.dirty || this.state.theirs !== null) return;
    const { answer, ownWords, note, strengths, version } = this.state;
    const words: Words = { answer, ownWords, note, strengths };
    this.dirty = false;
    this.become({ place: 'sending' });
    try {
      const saved = await this.keeper.send(words, version);
      this.base = words;
      this.become({ place: 'server', version: saved.version, savedAt: saved.savedAt });
    } catch (error) {
      this.dirty = true;
      await this.failed(error, words);
    }
  }

  private async failed(error: unknown, words: Words): Promise<void> {
    if (error instanceof Problem && (error.status === 412 || error.status === 428)) {
      const now = await this.keeper.theirs();
      const { words: both, theirs } = merged(this.base, words, now);
      this.base = now;
      this.become({ ...both, version: now.version, theirs, place: 'kept' });
      if (theirs === null) this.after(0);
      return;
    }
    await this.keeper.keep(words);
    this.become({ place: 'kept' });
    this.after(againMilliseconds);
  }

  private become(change: Partial<AreaState>): void {
    this.state = { ...this.state, ...change };
    this.changed();
  }
}
