import { Injectable } from '@nestjs/common';
import { type Explained, explain } from '#domain/access/explain';
import { rules } from '#domain/access/rules';
import { refusal } from '#domain/problem/refusal';
import type { Role } from '#domain/roles/roles';
import { AccessService, type FactRow, standingOf } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { AccessExplanation, ExplainedTopic } from './explanations.dto.ts';

interface ExplainedRow extends FactRow {
  readonly name: string;
  readonly role: Role;
  readonly service_name: string;
  readonly kept_out: boolean;
}

const told = (one: Explained): ExplainedTopic =>
  one.allow
    ? { ...one, rule: null, ruleId: null, changes: [] }
    : {
        ...one,
        basis: null,
        ruleId: rules[one.rule].id,
        changes: [...one.changes],
      };

/** «Hvorfor kan / kan ikke X se Y?», by the very decision that lets X in or not. Asking stands in the log. */
@Injectable()
export class ExplanationsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** For whoever holds the baton, or a youth coordinator on the team: about the own young people. */
  async forCoordinator(youngPersonId: string, postId: string): Promise<AccessExplanation> {
    await this.access.open(youngPersonId, 'access-explanation.read');
    const found = await this.find(youngPersonId, postId);
    if (found === null) throw refusal('not-found');
    return found;
  }

  /** For an administrator, who knows the case's id from the one who asks: the facts of access, and no case. */
  async forAdministrator(youngPersonId: string, postId: string): Promise<AccessExplanation> {
    const found = await this.find(youngPersonId, postId);
    const action = 'access-administration.read';
    if (found === null) {
      this.request.log({ young_person_id: youngPersonId, action, allowed: false, rule: 'D1.2:no-relation' });
      throw refusal('not-found');
    }
    this.request.log({ young_person_id: youngPersonId, action, allowed: true, basis: 'administration' });
    return found;
  }

  private async find(youngPersonId: string, postId: string): Promise<AccessExplanation | null> {
    const [row] = await this.statements.rows<ExplainedRow & Record<string, unknown>>(
      'SELECT * FROM app.explained_access($1, $2)',
      [youngPersonId, postId],
    );
    if (row === undefined) return null;
    const standing = standingOf(row, row.role);
    return {
      name: row.name,
      serviceName: row.service_name,
      relation: row.relation,
      holder: row.holder,
      topics: explain(standing, row.kept_out).map(told),
    };
  }
}
