import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { RequestContext } from '../request/request-context.ts';
import type { Problem } from './problem-of.ts';

const logged: ReadonlySet<string> = new Set(['not-permitted', 'not-found', 'too-many-known']);

/** A refusal's own transaction has been rolled back, so its log row is written in a new one. */
@Injectable()
export class RefusalLog {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly request: RequestContext,
  ) {}

  async write(problem: Problem): Promise<void> {
    const signedIn = this.request.maybeSignedIn;
    if (signedIn === null || !logged.has(problem.code)) return;
    const refused = this.request.lines.filter((line) => !line.allowed);
    const lines = refused.length > 0 ? refused : [{ action: 'request', allowed: false, rule: problem.blockers[0] ?? problem.code }];
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.session', $1, true)`, [signedIn.secret]);
      await manager.query('SELECT app.write_log($1::jsonb, $2)', [JSON.stringify(lines), this.request.requestId]);
    });
  }
}
