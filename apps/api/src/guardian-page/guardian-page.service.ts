import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { GuardianChild, GuardianPage } from './guardian-page.dto.ts';
import { childrenStatement, childStatement } from './guardian-page.sql.ts';

/** The guardian's page: own answers, the names in the team, and what the young person has shown. */
@Injectable()
export class GuardianPageService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(): Promise<GuardianPage> {
    const mine = await this.statements.rows<{ id: string }>(childrenStatement);
    if (mine.length === 0) this.access.listed([], 'guardian-page.read');
    const children: GuardianChild[] = [];
    for (const { id } of mine) {
      await this.access.open(id, 'guardian-page.read');
      children.push(await this.statements.one<GuardianChild & Record<string, unknown>>(childStatement, [id]));
    }
    return { today: this.request.signedIn.today, children };
  }
}
