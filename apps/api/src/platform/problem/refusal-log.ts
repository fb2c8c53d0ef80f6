import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { problems } from '#domain/problem/problems';
import { type LogLine, RequestContext } from '../request/request-context.ts';
import { Sealing } from '../sealing/sealing.ts';
import type { Problem } from './problem-of.ts';

/** Refusals that are about whether the reader may: they are remembered even when no case was opened. */
const ofAccess: ReadonlySet<string> = new Set([
  'not-permitted',
  'not-found',
  'too-many-known',
  'high-level-needed',
]);

/** Somebody has tried to come in and was not let in: remembered although nobody is known. A try that was slowed was not one. */
const atTheDoor: ReadonlySet<string> = new Set(['wrong-sign-in', 'wrong-code', 'level-too-low']);

/**
 * What the log says about a request that was refused. Nobody let in: so it says. Let in and then told why it cannot
 * be done (what is missing, that somebody was first): that told something about the person, so the line stays, with
 * the code as its rule. A mistake of ours gave away nothing.
 */
export const linesOf = (lines: readonly LogLine[], { code, blockers }: Problem): LogLine[] => {
  if (problems[code] >= 500) return [];
  if (atTheDoor.has(code)) return [{ action: 'session.start', allowed: false, rule: code }];
  const letIn = !ofAccess.has(code);
  if (lines.length === 0)
    return letIn ? [] : [{ action: 'request', allowed: false, rule: blockers[0] ?? code }];
  return lines.map((line) => (line.allowed ? { ...line, allowed: letIn, rule: code } : line));
};

/** A refusal's own transaction has been rolled back, so its log row is written in a new one. */
@Injectable()
export class RefusalLog {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly request: RequestContext,
    private readonly sealing: Sealing,
  ) {}

  async write(problem: Problem): Promise<void> {
    const signedIn = this.request.maybeSignedIn;
    const lines = linesOf(this.request.lines, problem);
    if (lines.length === 0 || (signedIn === null && !atTheDoor.has(problem.code))) return;
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.session', $1, true)`, [signedIn?.secret ?? '']);
      const values = await this.sealing.seal([this.request.written(lines), this.request.requestId]);
      await manager.query('SELECT app.write_log($1::jsonb, $2)', values);
    });
  }
}
