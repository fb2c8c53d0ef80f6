import type { ProblemCode } from '#domain/problem/problems';
import { goesByItself, type UnsentRequest } from './unsent-request.ts';

/** What became of a sending: it arrived, nobody answered, or the API's reason for not taking it. */
export type Became = 'sent' | 'no-answer' | ProblemCode;

/** The device, the network and the clock, as far as a box knows them. */
export interface Outside {
  readonly read: () => Promise<readonly UnsentRequest[]>;
  readonly write: (list: readonly UnsentRequest[]) => Promise<void>;
  readonly send: (one: UnsentRequest) => Promise<Became>;
  /** One at a time, also between windows. */
  readonly alone: (what: 'list' | 'send', work: () => Promise<void>) => Promise<void>;
  readonly now: () => number;
}

const withoutRefusal = ({ key, path, body, kind, text, triedAt }: UnsentRequest): UnsentRequest => ({
  key,
  path,
  body,
  kind,
  text,
  triedAt,
});

/** What waits to be sent: in order, each carried out once, none lost. */
export class UnsentBox {
  private list: readonly UnsentRequest[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private readonly outside: Outside) {}

  readonly current = (): readonly UnsentRequest[] => this.list;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Fetches what lies on the device. */
  begin(): Promise<void> {
    return this.change((list) => list);
  }

  add(one: UnsentRequest): Promise<void> {
    return this.change((list) => [...list.filter(({ key }) => key !== one.key), one]);
  }

  drop(key: string): Promise<void> {
    return this.change((list) => list.filter((one) => one.key !== key));
  }

  /** Sends once more what somebody has decided about. */
  async again(key: string): Promise<void> {
    await this.change((list) =>
      list.map((one) => (one.key === key ? { ...withoutRefusal(one), triedAt: this.outside.now() } : one)),
    );
    await this.flush();
  }

  /** Sends what can go, the oldest first, and stops where nobody answers. Whether something arrived. */
  async flush(): Promise<boolean> {
    let arrived = false;
    await this.outside.alone('send', async () => {
      for (const one of await this.outside.read()) {
        if (!goesByItself(one, this.outside.now())) continue;
        const became = await this.outside.send(one);
        if (became === 'no-answer') return;
        if (became === 'sent') {
          arrived = true;
          await this.drop(one.key);
        } else await this.refuse(one.key, became);
      }
    });
    return arrived;
  }

  private refuse(key: string, refused: ProblemCode): Promise<void> {
    return this.change((list) => list.map((one) => (one.key === key ? { ...one, refused } : one)));
  }

  private change(step: (list: readonly UnsentRequest[]) => readonly UnsentRequest[]): Promise<void> {
    return this.outside.alone('list', async () => {
      const before = await this.outside.read();
      const after = step(before);
      if (after !== before) await this.outside.write(after);
      this.list = after;
      for (const listener of this.listeners) listener();
    });
  }
}
