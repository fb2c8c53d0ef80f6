import { type BeforeApplicationShutdown, Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { refusal } from '#domain/problem/refusal';
import { Configuration } from '../platform/configuration.ts';
import { Listening } from '../platform/database/listening.ts';
import { tooMany } from '../platform/problem/too-many.ts';
import type { SignedIn } from '../platform/request/request-context.ts';
import { announcementIn, Announcements } from './announcements.ts';
import { LiveStream } from './live-stream.ts';
import { SightCheck } from './sight-check.ts';

/** A browser shares one among its windows; without that it has a few. */
const mostOfASession = 4;
const mostOfAProcess = 2_000;
/** What comes within this time is looked at together, in milliseconds. */
const together = 100;
/** How often it is looked after whether sessions are over, which nobody announces when they stand still too long. */
const lookAfter = 2_000;
/** Without a connection to ask over for so long nobody can say what may be seen: everybody is sent away. */
const withoutAnswer = 4_000;
/** An emergency access that runs out, a consent whose last day has passed: nothing is written then. */
const wholeEvery = 60_000;
const beatEvery = 20_000;
const comeBackSeconds = 30;

/** Every open stream of this process, and the one loop that tells them what has changed. */
@Injectable()
export class LiveStreams implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly streams = new Set<LiveStream>();
  private readonly listening: Listening;
  private readonly check: SightCheck;
  private announced = new Announcements();
  private readonly timers: NodeJS.Timeout[] = [];
  private next: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private answered = 0;
  private closing = false;

  constructor(
    configuration: Configuration,
    @Inject('logger') private readonly logger: Logger,
  ) {
    this.listening = new Listening(
      configuration.databaseUrl,
      'SELECT app.live_channel() AS name',
      {
        heard: (payload) => {
          this.heard(payload);
        },
        connected: () => {
          this.lookAnew();
        },
      },
      logger,
    );
    this.check = new SightCheck(this.listening);
  }

  get count(): number {
    return this.streams.size;
  }

  /** Answers with a stream for as long as the session lasts and somebody reads. */
  open(response: Response, { secret, userId }: SignedIn): void {
    if (this.closing) throw refusal('busy');
    const ofSession = [...this.streams].filter((stream) => stream.secret === secret).length;
    if (ofSession >= mostOfASession || this.streams.size >= mostOfAProcess) throw tooMany(comeBackSeconds);
    this.begin();
    const stream = new LiveStream(secret, userId, response);
    this.streams.add(stream);
    response.on('close', () => {
      this.streams.delete(stream);
    });
    this.soon();
  }

  /** Before anything else ends: an answer that goes on would keep the server from ending. */
  onModuleDestroy(): void {
    this.closing = true;
    for (const stream of this.streams) stream.end('again');
    this.streams.clear();
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    clearTimeout(this.next);
    await this.looking;
    await this.listening.end();
  }

  /** With the first stream: a process that nobody listens to has no connection for it. */
  private begin(): void {
    if (this.timers.length > 0) return;
    this.answered = performance.now();
    this.listening.begin();
    this.timers.push(
      setInterval(() => {
        this.soon();
      }, lookAfter),
      setInterval(() => {
        for (const stream of this.streams) stream.beat();
      }, beatEvery),
    );
  }

  private heard(payload: string): void {
    const announcement = announcementIn(payload);
    if (announcement === null || this.streams.size === 0) return;
    this.announced.add(announcement);
    this.soon();
  }

  /** Something may have been missed: everybody is asked about whole, and told to look anew. */
  private lookAnew(): void {
    for (const stream of this.streams) stream.anew = true;
    this.soon();
  }

  /** One look at a time; what comes meanwhile is for the next. */
  private soon(): void {
    this.next ??= setTimeout(() => {
      this.looking = this.looking.then(() => this.look());
    }, together);
  }

  private async look(): Promise<void> {
    this.next = undefined;
    const { announced } = this;
    this.announced = new Announcements();
    try {
      await this.endThoseThatAreOver();
      await this.tell(announced);
      this.answered = performance.now();
    } catch (error) {
      this.failed(error);
    }
  }

  private async endThoseThatAreOver(): Promise<void> {
    const asked = [...this.streams];
    const alive = await this.check.alive(asked);
    for (const stream of asked) if (!alive.has(stream)) this.drop(stream, 'ended');
  }

  private async tell(announced: Announcements): Promise<void> {
    const all = [...this.streams];
    for (const stream of all) if (announced.users.has(stream.userId)) stream.anew = true;
    const since = performance.now() - wholeEvery;
    const asked = all.filter((stream) => stream.anew || stream.askedAt < since);
    await this.check.askWhole(asked);
    const { concerns } = announced;
    await this.check.ask(
      all.filter((stream) => !asked.includes(stream) && concerns((whose) => stream.sees(whose))),
      announced,
    );
  }

  /** Asked again at the next look, about everything; and nobody is left with what may no longer be seen. */
  private failed(error: unknown): void {
    if (this.closing) return;
    this.logger.warn({ error: error instanceof Error ? error.name : '' }, 'nobody could be told');
    for (const stream of this.streams) stream.anew = true;
    if (performance.now() - this.answered < withoutAnswer) return;
    for (const stream of this.streams) this.drop(stream, 'again');
  }

  private drop(stream: LiveStream, event: 'ended' | 'again'): void {
    this.streams.delete(stream);
    stream.end(event);
  }
}
