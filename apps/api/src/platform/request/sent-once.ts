import { createHash } from 'node:crypto';
import { type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { refusal } from '#domain/problem/refusal';
import { isRepeatKey, keptAnswer } from '#domain/repeat/repeat';
import { Statements } from '../database/statements.ts';
import { Json } from '../sealing/sealed-value.ts';
import { RequestContext } from './request-context.ts';

interface Begun {
  readonly first: boolean;
  readonly same: boolean;
  readonly answer: Readonly<Record<string, unknown>> | null;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** All that makes it this request: another one with the same key is a mistake of the client's. */
const askedOf = ({ method, originalUrl, headers, body }: Request): Buffer =>
  digest(JSON.stringify([method, originalUrl, headers['if-match'] ?? null, body ?? null]));

const keyOf = ({ method, headers }: Request): string | undefined => {
  const key = headers['idempotency-key'];
  if (method !== 'POST' || key === undefined) return undefined;
  if (typeof key !== 'string' || !isRepeatKey(key)) throw refusal('invalid-input', ['idempotency-key']);
  return key;
};

/**
 * R02: a POST with an `Idempotency-Key` is carried out once. Sent again, because the first answer was lost on the way, it gets the same
 * answer; two at once wait for each other. What was refused was not carried out, and may be sent again.
 */
@Injectable()
export class SentOnce {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** Inside the request's transaction: `handle` carries it out. */
  async once(context: ExecutionContext, handle: () => Promise<unknown>): Promise<unknown> {
    const sent = context.switchToHttp().getRequest<Request>();
    const key = keyOf(sent);
    if (key === undefined) return await handle();
    const values = [digest(key), askedOf(sent)];
    const begun = await this.statements.one<Begun & Record<string, unknown>>(
      'SELECT * FROM app.request_begins($1, $2)',
      values,
    );
    if (!begun.first) return this.again(begun, context);
    const answer = await handle();
    const kept = keptAnswer(answer);
    await this.statements.rows('SELECT app.request_answered($1, $2)', [
      digest(key),
      kept === null ? null : new Json(kept),
    ]);
    return answer;
  }

  private again({ same, answer }: Begun, context: ExecutionContext): unknown {
    if (!same) throw refusal('other-request');
    if (answer === null) throw refusal('already-done');
    this.request.log({ action: 'request.repeat', allowed: true, basis: 'own_request' });
    context.switchToHttp().getResponse<Response>().setHeader('idempotent-replayed', 'true');
    return Object.keys(answer).length === 0 ? undefined : answer;
  }
}
