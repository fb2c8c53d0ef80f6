import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';

export interface Told {
  readonly event: string;
  readonly youngPersonId: string | null;
}

const toldIn = (block: string): Told[] => {
  const event = /^event: (.+)$/m.exec(block)?.[1];
  if (event === undefined) return [];
  const about: { youngPersonId?: string } = JSON.parse(/^data: (.+)$/m.exec(block)?.[1] ?? '{}');
  return [{ event, youngPersonId: about.youngPersonId ?? null }];
};

/** A page that listens: what it is told, in order. */
export class Listener {
  readonly all: Told[] = [];
  private waiting: { matches: (told: Told) => boolean; found: () => void }[] = [];
  private read = 0;

  constructor(readonly response: IncomingMessage) {
    let rest = '';
    response.setEncoding('utf8').on('data', (text: string) => {
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const told of blocks.flatMap(toldIn)) this.hear(told);
    });
  }

  /** Waits until it is told so, after what it was told the last time it waited. Everything up to then has been read. */
  async told(event: string, youngPersonId: string | null = null): Promise<void> {
    const matches = (told: Told): boolean => told.event === event && told.youngPersonId === youngPersonId;
    for (;;) {
      const at = this.all.findIndex((told, index) => index >= this.read && matches(told));
      if (at !== -1) {
        this.read = at + 1;
        return;
      }
      await new Promise<void>((found) => this.waiting.push({ matches, found }));
    }
  }

  /** Waits until the answer has ended. */
  async ended(): Promise<void> {
    if (!this.response.complete) await once(this.response, 'close');
  }

  leave(): void {
    this.response.destroy();
  }

  private hear(told: Told): void {
    this.all.push(told);
    const { waiting } = this;
    this.waiting = waiting.filter(({ matches }) => !matches(told));
    for (const { matches, found } of waiting) if (matches(told)) found();
  }
}

/** Asks for the stream as the session. The app must listen. */
export const listenTo = async (app: NestExpressApplication, secret: string | null): Promise<Listener> => {
  const bound: AddressInfo | string | null = app.getHttpServer().address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const headers = { accept: 'text/event-stream', cookie: `laget_session=${secret ?? ''}` };
  const request = get({ host: '127.0.0.1', port, path: '/api/live', headers, agent: false });
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve).on('error', reject);
  });
  return new Listener(response);
};
