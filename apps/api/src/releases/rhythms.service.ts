import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { lastWholePeriod, nextPeriod, periodOf } from '#domain/release/period';
import { FiguresPool } from '../figures/figures-pool.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { releaseRhythms } from './releases.sql.ts';
import type { ReleaseRhythms, RhythmSet, SetReleaseRhythm } from './rhythms.dto.ts';

/** How often figures come. The database refuses a release that would come oftener. */
@Injectable()
export class RhythmsService {
  constructor(
    private readonly pool: FiguresPool,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async all(): Promise<ReleaseRhythms> {
    const history = await this.pool.rows<RhythmSet & Record<string, unknown>>(
      'release-rhythms',
      releaseRhythms,
      [],
    );
    const covers = history[0]?.covers ?? 'quarter';
    const { today } = this.request.signedIn;
    const next = nextPeriod(covers, today);
    return {
      covers,
      due: periodOf({ quarter: lastWholePeriod(covers, today), covers }),
      next: periodOf({ quarter: next.quarter, covers }),
      nextFrom: next.from,
      history,
    };
  }

  async set({ covers, reason }: SetReleaseRhythm): Promise<void> {
    if (reason.trim() === '') throw refusal('invalid-input', ['reason']);
    await this.statements.rows('SELECT app.set_release_rhythm($1, $2)', [covers, reason]);
  }
}
