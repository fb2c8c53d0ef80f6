import { Injectable } from '@nestjs/common';
import { informationBlockers } from '#domain/contribution/information-given';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { explainedStatement } from './information-given.sql.ts';
import type { Explained } from './information-given.dto.ts';

@Injectable()
export class InformationGivenService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  /** Somebody has explained to the young person what Laget is: who, when and how. */
  async record(youngPersonId: string, how: string): Promise<Explained> {
    await this.access.open(youngPersonId, 'explanation.write');
    const { postId, today } = this.request.post;
    requireNothingIn(informationBlockers({ byPostId: postId, on: today, how }, today));
    const explained = await this.statements.one<{ id: string }>(explainedStatement, [
      youngPersonId,
      postId,
      how,
    ]);
    await this.events.happened(youngPersonId, { kind: 'information-given' });
    return explained;
  }
}
