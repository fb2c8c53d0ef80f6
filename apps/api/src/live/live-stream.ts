import type { Response } from 'express';
import { digestOf } from '../sign-in/secret.ts';

/** So much may wait for a slow reader before it is dropped: it comes back and looks anew. */
const mostWaiting = 64 * 1024;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // nobody on the way keeps it back until it is «whole»
  'x-accel-buffering': 'no',
};

/**
 * - begin: listening from now on; what was read before may be old
 * - changed: something that the reader can read was written, about the young person or, without one, in the lists
 * - sight: the reader sees more or less of the young person than before
 * - ended: the session is over
 * - again: the server ends; come back
 */
export type EventName = 'begin' | 'changed' | 'sight' | 'ended' | 'again';

/** One open answer, and what its session sees. */
export class LiveStream {
  readonly digest: string;
  /** Young person → mark of what is seen; null until it has been asked for the first time. */
  sight: ReadonlyMap<string, string> | null = null;
  /** When that was asked last, by this process's own count. */
  askedAt = -Infinity;
  /** It is to look anew when it has been asked about. */
  anew = true;

  constructor(
    readonly secret: string,
    readonly userId: string,
    private readonly response: Response,
  ) {
    this.digest = digestOf(secret).toString('hex');
    response.writeHead(200, headers);
    response.flushHeaders();
    response.socket?.setNoDelay(true);
  }

  /** When it was asked last. */
  sees(youngPersonId: string): boolean {
    return this.sight?.has(youngPersonId) === true;
  }

  send(event: EventName, youngPersonId: string | null = null): void {
    const about = youngPersonId === null ? {} : { youngPersonId };
    this.write(`event: ${event}\ndata: ${JSON.stringify(about)}\n\n`);
  }

  /** Nothing but a sign of life: for whoever is on the way, and so that a dead reader is noticed. */
  beat(): void {
    this.write(':\n\n');
  }

  end(event: 'ended' | 'again'): void {
    this.send(event);
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > mostWaiting) this.response.destroy();
  }
}
