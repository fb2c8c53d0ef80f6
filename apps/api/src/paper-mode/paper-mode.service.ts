import { Injectable } from '@nestjs/common';
import { paperBlockers, type PaperVerb, paperVerbs } from '#domain/paper-mode/paper-mode';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import type { PaperRegistered } from './paper-mode.dto.ts';

const statement = `SELECT coalesce((SELECT e.kind = 'paper-begun' FROM app.case_event e
    WHERE e.young_person_id = $1 AND e.kind IN ('paper-begun', 'paper-ended') ORDER BY e.at DESC, e.id DESC LIMIT 1), false) AS "onPaper"
  FROM app.young_person y WHERE y.id = $1 FOR UPDATE OF y`;

/** For whoever does not use the pages: registered in the case's own log, by whom and when. */
@Injectable()
export class PaperModeService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly events: CaseEvents,
  ) {}

  async does(youngPersonId: string, verb: PaperVerb): Promise<PaperRegistered> {
    await this.access.open(youngPersonId, 'follow-up.change');
    const before = await this.statements.one<PaperRegistered & Record<string, unknown>>(statement, [
      youngPersonId,
    ]);
    requireNothingIn(paperBlockers(verb, before.onPaper));
    await this.events.happened(youngPersonId, { kind: paperVerbs[verb].event });
    return { onPaper: verb !== 'end' };
  }
}
