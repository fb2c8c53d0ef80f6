import { Injectable } from '@nestjs/common';
import type { Category } from '#domain/category/categories';
import { refusal } from '#domain/problem/refusal';
import { requireBlanking, requireMessage, type ThreadSubject } from '#domain/thread/thread';
import { AccessService, type Sight } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { Thread, ThreadLine, ThreadReader, ThreadSummary, WriteThreadMessage } from './threads.dto.ts';
import {
  addStatement,
  blankStatement,
  markStatement,
  mentionStatement,
  messagesStatement,
  messageStatement,
  readersStatement,
  seenStatement,
  subjectStatement,
  summariesStatement,
} from './threads.sql.ts';

interface Subject extends Record<string, unknown> {
  readonly kind: ThreadSubject;
  readonly category: Category;
  readonly ownerServiceId: string;
}
type SummaryRow = Omit<ThreadSummary, 'lastAt'> & Record<string, unknown> & { readonly lastAt: Date };
type MessageRow = Omit<ThreadLine, 'at' | 'blankedAt'> &
  Record<string, unknown> & { readonly at: Date; readonly blankedAt: Date | null };

/** Conversations. Who sees one sees what it hangs on: decided here, and by row-level security underneath. */
@Injectable()
export class ThreadsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async summaries(youngPersonId: string): Promise<ThreadSummary[]> {
    await this.access.open(youngPersonId, 'thread.read');
    const rows = await this.statements.rows<SummaryRow>(summariesStatement, [youngPersonId]);
    return rows.map(({ lastAt, ...row }) => ({ ...row, lastAt: lastAt.toISOString() }));
  }

  async read(youngPersonId: string, threadId: string): Promise<Thread> {
    const sight = await this.access.open(youngPersonId, 'thread.read');
    return this.thread(sight, threadId, await this.subject(sight, threadId));
  }

  async write(youngPersonId: string, threadId: string, body: WriteThreadMessage): Promise<Thread> {
    const sight = await this.access.open(youngPersonId, 'thread.write');
    const subject = await this.subject(sight, threadId);
    const readers = (await this.readers(youngPersonId, threadId, subject)).map(({ postId }) => postId);
    const { text, mentions } = body;
    requireMessage({ text, mentions, readers });
    const { id } = await this.statements.one<{ id: string }>(addStatement, [
      ...[youngPersonId, subject.kind, threadId, text.trim()],
    ]);
    if (mentions.length > 0) await this.statements.rows(mentionStatement, [youngPersonId, id, mentions]);
    await this.statements.rows(markStatement, [youngPersonId, subject.kind, threadId]);
    return this.thread(sight, threadId, subject);
  }

  /** What is new stays marked as new in this answer: it is what the reader came for. */
  async see(youngPersonId: string, threadId: string): Promise<Thread> {
    const sight = await this.access.open(youngPersonId, 'thread.write');
    const subject = await this.subject(sight, threadId);
    const thread = await this.thread(sight, threadId, subject);
    await this.statements.rows(markStatement, [youngPersonId, subject.kind, threadId]);
    await this.statements.rows(seenStatement, [threadId, youngPersonId]);
    return thread;
  }

  async blank(youngPersonId: string, threadId: string, messageId: string, reason: string): Promise<Thread> {
    const sight = await this.access.open(youngPersonId, 'thread.write');
    const subject = await this.subject(sight, threadId);
    const facts = await this.statements.one<{ mine: boolean; blanked: boolean }>(messageStatement, [
      ...[messageId, youngPersonId, threadId],
    ]);
    requireBlanking({ ...facts, reason });
    await this.statements.one(blankStatement, [messageId, youngPersonId, reason.trim()]);
    return this.thread(sight, threadId, subject);
  }

  /** Not there, and not for this reader, are the same. */
  private async subject(sight: Sight, threadId: string): Promise<Subject> {
    const subject = await this.statements.one<Subject>(subjectStatement, [threadId, sight.youngPersonId]);
    const seen =
      sight.relation === 'self' ||
      subject.ownerServiceId === this.request.signedIn.serviceId ||
      sight.categories.includes(subject.category) ||
      (subject.kind === 'plan' && sight.holder);
    if (!seen) throw refusal('not-found');
    return subject;
  }

  private readers(youngPersonId: string, threadId: string, { kind }: Subject): Promise<ThreadReader[]> {
    return this.statements.rows<ThreadReader & Record<string, unknown>>(readersStatement, [
      ...[youngPersonId, kind, threadId],
    ]);
  }

  private async thread({ youngPersonId }: Sight, threadId: string, subject: Subject): Promise<Thread> {
    const rows = await this.statements.rows<MessageRow>(messagesStatement, [threadId, youngPersonId]);
    return {
      id: threadId,
      kind: subject.kind,
      messages: rows.map(({ at, blankedAt, ...row }) => ({
        ...row,
        at: at.toISOString(),
        blankedAt: blankedAt?.toISOString() ?? null,
      })),
      readers: await this.readers(youngPersonId, threadId, subject),
    };
  }
}
