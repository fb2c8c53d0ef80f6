import type { Shape } from '#api-types';
import { verb } from '../providers/data-provider.ts';
import { versionTag } from '../providers/version-tag.ts';

export interface Kept<Content> {
  readonly content: Content;
  readonly version: number;
  readonly savedAt: string | undefined;
  /** Why the newest of it is not saved; what is written stays on the page. */
  readonly problem: Error | undefined;
}

const pauseMilliseconds = 800;

/** A draft of a template: saved on the server a little after the last key, one sending at a time. */
export class TemplateKeeper<Content extends object> {
  private state: Kept<Content>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> = Promise.resolve();
  private dirty = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly path: string,
    content: Content,
    version: number,
  ) {
    this.state = { content, version, savedAt: undefined, problem: undefined };
  }

  readonly current = (): Kept<Content> => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly write = (content: Content): void => {
    this.dirty = true;
    this.become({ content });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pauseMilliseconds);
  };

  /** Everything that is written is on the server, or the problem says why not. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.timer);
    this.sending = this.sending.then(() => this.send());
    return this.sending;
  };

  /** The version with everything that is written; throws what keeps it from being saved. */
  readonly settled = async (): Promise<number> => {
    await this.flush();
    const { problem, version } = this.state;
    if (problem !== undefined) throw problem;
    return version;
  };

  private async send(): Promise<void> {
    if (!this.dirty) return;
    this.dirty = false;
    try {
      const { content, version } = this.state;
      const { data } = await verb<Shape<'TemplateChanged'>>(this.path, content, versionTag(version), 'PUT');
      this.become({ version: data.version, savedAt: new Date().toISOString(), problem: undefined });
    } catch (error) {
      this.dirty = true;
      this.become({ problem: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  private become(change: Partial<Kept<Content>>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
