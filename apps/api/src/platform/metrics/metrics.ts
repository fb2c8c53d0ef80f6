import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** In seconds: from what is at once to what is given up. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * What a request is counted under: the pattern of its route, never its address. An address holds ids and names; what no route has
 * is counted as one.
 */
export const routeOf = ({ route }: { readonly route?: unknown }): string =>
  typeof route === 'object' && route !== null && 'path' in route && typeof route.path === 'string'
    ? route.path
    : 'none';

/** Memory, processor and waits of the process; measured once in it, for what measures the waits never stops. */
const ofTheProcess = new Registry();
collectDefaultMetrics({ register: ofTheProcess });

/** Counts and times of this process, for those who keep it running. Nothing in it is about anybody. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly seconds: Histogram<'method' | 'route'>;
  private readonly answers: Counter<'method' | 'route' | 'status'>;

  constructor() {
    const registers = [this.registry];
    this.seconds = new Histogram({
      name: 'laget_request_seconds',
      help: 'How long requests take, by route.',
      labelNames: ['method', 'route'],
      buckets,
      registers,
    });
    this.answers = new Counter({
      name: 'laget_requests_total',
      help: 'How many requests were answered, by route and kind of answer.',
      labelNames: ['method', 'route', 'status'],
      registers,
    });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** In the form that Prometheus reads. */
  text(): Promise<string> {
    return Registry.merge([ofTheProcess, this.registry]).metrics();
  }

  /** Counts every request to the API when it has been answered. */
  readonly count = (request: Request, response: Response, next: NextFunction): void => {
    const begun = performance.now();
    response.on('finish', () => {
      const labels = { method: request.method, route: routeOf(request) };
      this.seconds.observe(labels, (performance.now() - begun) / 1000);
      this.answers.inc({ ...labels, status: `${String(Math.floor(response.statusCode / 100))}xx` });
    });
    next();
  };
}
