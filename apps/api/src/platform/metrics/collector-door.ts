import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { refusal, type Refusal } from '#domain/problem/refusal';
import { Configuration } from '../configuration.ts';
import { tooMany } from '../problem/too-many.ts';
import { ipClassOf } from '../request/ip-class.ts';
import { digestOf } from './collector-settings.ts';
import { Metrics } from './metrics.ts';
import { Window } from './window.ts';

/** A collector asks a few times a minute; whoever guesses asks more often. */
const most = { right: 60, wrong: 10 } as const;

const tokenOf = (request: Request): string | null =>
  /^Bearer (\S{1,500})$/i.exec(request.get('authorization') ?? '')?.[1] ?? null;

/** From this machine, and not on behalf of somebody else: a proxy on this machine says whom it asks for. */
const isFromHere = (request: Request): boolean =>
  ipClassOf(request.socket.remoteAddress) === 'loopback' &&
  request.get('x-forwarded-for') === undefined &&
  request.get('forwarded') === undefined;

/** A collector reads the metrics with a token and without a session. The token opens nothing else. */
@Injectable()
export class CollectorDoor {
  private readonly windows = { right: new Window(most.right), wrong: new Window(most.wrong) };

  constructor(
    @Inject(Configuration) private readonly configuration: Pick<Configuration, 'collector'>,
    private readonly metrics: Metrics,
  ) {}

  /** Answers who has the token; who shows another is refused; who shows none goes on to the session. */
  readonly open = (request: Request, response: Response, next: NextFunction): void => {
    const token = tokenOf(request);
    // what lies below the address is not the address
    if (token === null || request.method !== 'GET' || request.path !== '/') {
      next();
      return;
    }
    const refused = this.refusalFor(token, isFromHere(request));
    if (refused !== null) {
      next(refused);
      return;
    }
    this.metrics
      .text()
      .then((text) => response.type('text/plain; version=0.0.4; charset=utf-8').send(text))
      .catch(next);
  };

  /** What is wrong is not said: no collector, another token and another machine are one answer. */
  private refusalFor(token: string, fromHere: boolean): Refusal | null {
    const { collector } = this.configuration;
    const same = timingSafeEqual(digestOf(token), collector?.digest ?? digestOf(''));
    const right = same && collector !== null && (fromHere || collector.anywhere);
    const wait = this.windows[right ? 'right' : 'wrong'].takes(Date.now());
    if (wait !== null) return tooMany(wait);
    return right ? null : refusal('not-signed-in');
  }
}
