import { Injectable } from '@nestjs/common';
import { type Answering, requireMayAnswer, type RoleAnswer } from '#domain/role-grant/role-proposal';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { PostFacts, postJson } from '../posts/post-facts.ts';
import type { Proposed, ProposeRole } from './given-roles.dto.ts';

const known = `SELECT FROM app.app_user u WHERE u.id = $1 AND u.active AND u.id = ANY ((SELECT app.my_administered())::uuid[])`;
const facts = `SELECT p.asked_by_user_id = app.me() AS "askedByMe", p.user_id = app.me() AS "isAboutMe", p.answer IS NOT NULL AS answered
  FROM app.role_proposal p WHERE p.id = $1`;

type Facts = Omit<Answering, 'answer'> & Record<string, unknown>;

/** The roles that look after all others: one asks, another answers. */
@Injectable()
export class RoleProposalsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly facts: PostFacts,
  ) {}

  async propose({ userId, ...post }: ProposeRole): Promise<Proposed> {
    if (userId !== this.request.signedIn.userId) await this.statements.one(known, [userId]);
    await this.facts.require(userId, post, 'with-another');
    const proposed = await this.statements.one<{ id: string }>('SELECT app.propose_role($1, $2) AS id', [
      userId,
      postJson(post),
    ]);
    this.log('role-proposal.make', proposed.id);
    return proposed;
  }

  async answer(proposalId: string, answer: RoleAnswer): Promise<void> {
    requireMayAnswer({ answer, ...(await this.statements.one<Facts>(facts, [proposalId])) });
    await this.statements.rows('SELECT app.answer_role($1, $2)', [proposalId, answer]);
    this.log(`role-proposal.${answer}`, proposalId);
  }

  private log(action: string, reason: string): void {
    this.request.log({ action, allowed: true, basis: 'administration', reason });
  }
}
