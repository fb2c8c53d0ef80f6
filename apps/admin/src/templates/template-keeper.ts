import type { Shape } from '#api-types';
import type { Collision, Fields } from '#domain/field-merge/field-merge';
import { verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { versionTag } from '../providers/version-tag.ts';
import type { Merging } from './template-merge.ts';

/** A draft as it stands on the server. */
export interface Standing<Content> {
  readonly content: Content;
  readonly version: number;
}

export interface Kept<Content> extends Standing<Content> {
  /** What both have changed since the last save: to be chosen, field by field. */
  readonly collisions: readonly Collision[];
  readonly savedAt: string | undefined;
  /** Why the newest of it is not saved; what is written stays on the page. */
  readonly problem: Error | undefined;
}

const pauseMilliseconds = 800;

/** How two drafts of one template become one. */
interface Other<Content> {
  readonly read: () => Promise<Standing<Content>>;
  readonly merge: Merging<Content>;
}

/**
 * A draft of a template: saved on the server a little after the last key, one sending at a time. What another has saved meanwhile is
 * put together with it; what both have changed is asked about, and nothing is saved before it is chosen.
 */
export class TemplateKeeper<Content extends object> {
  private state: Kept<Content>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> = Promise.resolve();
  private dirty = false;
  /** As it was saved last, here or by another. */
  private before: Content;
  private theirs: Standing<Content> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly path: string,
    { content, version }: Standing<Content>,
    private readonly other: Other<Content>,
  ) {
    this.before = content;
    this.state = { content, version, collisions: [], savedAt: undefined, problem: undefined };
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
    const { problem, version, collisions } = this.state;
    if (problem !== undefined) throw problem;
    if (collisions.length > 0) throw new Problem(412, 'stale-version');
    return version;
  };

  /** What was chosen of what both have changed stands, with all that only one of them has. */
  readonly choose = (chosen: Fields): Promise<void> => {
    if (this.theirs !== undefined) this.putTogether(this.theirs, chosen);
    return this.flush();
  };

  private async send(): Promise<void> {
    if (!this.dirty || this.state.collisions.length > 0) return;
    this.dirty = false;
    try {
      const { content, version } = this.state;
      const { data } = await verb<Shape<'TemplateChanged'>>(this.path, content, versionTag(version), 'PUT');
      this.before = content;
      this.become({ version: data.version, savedAt: new Date().toISOString(), problem: undefined });
    } catch (error) {
      this.dirty = true;
      if (error instanceof Problem && error.status === 412) {
        await this.meet();
        return;
      }
      this.become({ problem: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  /** Somebody else was first. */
  private async meet(): Promise<void> {
    try {
      this.putTogether(await this.other.read(), {});
    } catch (error) {
      this.become({ problem: error instanceof Error ? error : new Error(String(error)) });
      return;
    }
    await this.send();
  }

  private putTogether(theirs: Standing<Content>, chosen: Fields): void {
    const { content, collisions } = this.other.merge(this.before, this.state.content, theirs.content, chosen);
    if (collisions.length > 0) {
      this.theirs = theirs;
      this.become({ collisions, problem: undefined });
      return;
    }
    this.theirs = undefined;
    this.before = theirs.content;
    this.become({ content, version: theirs.version, collisions, problem: undefined });
  }

  private become(change: Partial<Kept<Content>>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
