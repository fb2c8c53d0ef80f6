import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { InvitationService } from '../invitations/invitation.service.ts';
import type { AnswerRequest, RequestToJoinSeen } from './request-to-join.dto.ts';
import { sealedAs } from '../../sealing/parameter.ts';

const listStatement = `SELECT r.id, r.from_post_id AS "fromPostId", u.name AS "fromName", s.id AS "fromServiceId", s.name AS "fromServiceName",
    s.kind AS "fromServiceKind", r.reason, r.at, r.answer, r.answered_at AS "answeredAt"
  FROM app.request_to_join r JOIN app.post p ON p.id = r.from_post_id JOIN app.app_user u ON u.id = p.user_id
    JOIN app.service s ON s.id = r.from_service_id
  WHERE r.young_person_id = $1 ORDER BY r.at`;

const answerStatement = `UPDATE app.request_to_join SET answer = $3, answered_at = app.clock(), 
    answer_reason = ${sealedAs('request_to_join.answer_reason', '$4', '$1', '$2')}
  WHERE id = $2 AND young_person_id = $1 AND answer IS NULL
  RETURNING from_post_id AS "fromPostId", from_service_id AS "fromServiceId"`;

interface Asker {
  readonly fromPostId: string;
  readonly fromServiceId: string;
}

/** Requests to join, which only the holder sees. */
@Injectable()
export class RequestToJoinService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly invitations: InvitationService,
    private readonly events: CaseEvents,
  ) {}

  async list(youngPersonId: string): Promise<RequestToJoinSeen[]> {
    await this.access.open(youngPersonId, 'team.read');
    return this.statements.rows<RequestToJoinSeen>(listStatement, [youngPersonId]);
  }

  async answer(youngPersonId: string, requestId: string, { answer, reason }: AnswerRequest): Promise<void> {
    const { holder } = await this.access.open(youngPersonId, 'team.invite');
    if (!holder) throw refusal('only-the-holder');
    if (reason.trim() === '') throw refusal('blocked', ['reason-missing']);
    const asker = await this.statements.one<Asker>(answerStatement, [
      youngPersonId,
      requestId,
      answer,
      reason,
    ]);
    await this.events.happened(youngPersonId, { kind: 'request-answered', payload: { requestId, answer } });
    if (answer === 'invited')
      await this.invitations.invite(youngPersonId, {
        serviceId: asker.fromServiceId,
        postId: asker.fromPostId,
        reason,
      });
  }
}
