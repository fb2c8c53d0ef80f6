import { Injectable } from '@nestjs/common';
import { answerBlockers, askBlockers, bindBlockers, deletedOn } from '#domain/discussion/discussion';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type {
  AnswerDiscussion,
  AskDiscussion,
  BindDiscussion,
  DiscussionSeen,
  DiscussionStands,
} from './discussion.dto.ts';
import * as sql from './discussion.sql.ts';

interface Row extends Omit<DiscussionSeen, 'deletedOn'>, Record<string, unknown> {
  readonly sentOn: string;
  readonly bound: boolean;
}

const asSeen = (row: Row): DiscussionSeen => ({
  id: row.id,
  title: row.title,
  text: row.text,
  askerName: row.askerName,
  askerServiceName: row.askerServiceName,
  mine: row.mine,
  sentAt: row.sentAt,
  closedAt: row.closedAt,
  deletedOn: row.bound ? null : deletedOn(row.sentOn),
  serviceNames: row.serviceNames,
  answers: row.answers,
  waitsForMe: row.waitsForMe,
});

/** Anonymous discussions: before consent, and without it. */
@Injectable()
export class DiscussionsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async list(): Promise<DiscussionSeen[]> {
    return (await this.statements.rows<Row>(sql.allStatement)).map(asSeen);
  }

  async read(discussionId: string): Promise<DiscussionSeen> {
    return asSeen(await this.statements.one<Row>(sql.oneStatement, [discussionId]));
  }

  async ask({ title, text, serviceIds, confirmed }: AskDiscussion): Promise<DiscussionStands> {
    const { postId, serviceId } = this.request.post;
    const asked = [...new Set(serviceIds)];
    const { count } = await this.statements.one<{ count: number }>(sql.near, [asked, serviceId]);
    requireNothingIn([
      ...askBlockers({ title, text, serviceIds, confirmed }),
      ...(count < asked.length ? ['service-not-near'] : []),
    ]);
    const sent = await this.statements.one<{ id: string }>(sql.addDiscussion, [
      postId,
      serviceId,
      title,
      text,
    ]);
    await this.statements.rows(sql.addReceivers, [sent.id, asked]);
    return sent;
  }

  async answer(discussionId: string, { text, confirmed }: AnswerDiscussion): Promise<DiscussionStands> {
    const { closedAt } = await this.read(discussionId);
    requireNothingIn(answerBlockers({ text, confirmed, closed: closedAt !== null }));
    const { postId, serviceId } = this.request.post;
    return this.statements.one<{ id: string }>(sql.addAnswer, [discussionId, postId, serviceId, text]);
  }

  /** By the asker alone. */
  async close(discussionId: string): Promise<DiscussionStands> {
    return this.statements.one<{ id: string }>(sql.close, [discussionId]);
  }

  /** Those that are bound to the young person, for the service that asked and for the young person. */
  async ofPerson(youngPersonId: string): Promise<DiscussionSeen[]> {
    await this.access.open(youngPersonId, 'bound-discussions.read');
    return (await this.statements.rows<Row>(sql.ofPersonStatement, [youngPersonId])).map(asSeen);
  }

  /** It turned out to be about this young person: by consent or law, by the asker, once. */
  async bind(youngPersonId: string, { discussionId, reason }: BindDiscussion): Promise<DiscussionStands> {
    const { basis } = await this.access.open(youngPersonId, 'discussion.bind');
    const { mine, bound } = await this.statements.one<Row>(sql.oneStatement, [discussionId]);
    if (!mine) throw refusal('not-found');
    requireNothingIn(bindBlockers({ basis, reason, bound }));
    const { postId, serviceId } = this.request.post;
    const values = [discussionId, youngPersonId, serviceId, basis, reason, postId];
    return this.statements.one<{ id: string }>(sql.bind, values);
  }
}
