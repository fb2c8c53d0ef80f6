import { Injectable } from '@nestjs/common';
import { isIsoDate } from '#domain/calendar/date';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { SignInLogOfDay, SignInSeen } from './sign-in-log.dto.ts';

const ofDay = `SELECT id, at, action, allowed, why, level, session, user_name AS "userName", service_name AS "serviceName"
  FROM app.sign_ins($1::date::timestamp AT TIME ZONE 'Europe/Oslo', ($1::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo')`;

/** Who has signed in and who was refused, for the privacy officer: those who work here, never a young person or a guardian. */
@Injectable()
export class SignInLogService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(wish: string | undefined): Promise<SignInLogOfDay> {
    const day = wish ?? this.request.signedIn.today;
    if (!isIsoDate(day)) throw refusal('invalid-input', ['day']);
    const entries = await this.statements.rows<SignInSeen & { id: string }>(ofDay, [day]);
    this.request.log({
      ...{ action: 'sign-in-log.read', allowed: true, basis: 'privacy_officer' },
      ...{ reason: day, row_count: entries.length },
    });
    return { day, entries };
  }
}
