import { Injectable } from '@nestjs/common';
import type { Category } from '#domain/category/categories';
import { type NoteHalf, noteQuestions, type NoteQuestion } from '#domain/hand-over-note/questions';
import { noteBlockers, type NoteVerb, noteVerbRules } from '#domain/hand-over-note/verbs';
import { checkDue } from '#domain/outcome/outcome';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import type { TransitionSide, TransitionStatus } from '#domain/transition/verbs';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type {
  AnswerCheck,
  HandOverDone,
  HandOverNoteStands,
  WriteHandOverNote,
} from './hand-over-note.dto.ts';
import {
  addCheck,
  addNote,
  addReceipt,
  changeNote,
  giveHalf,
  standingStatement,
} from './hand-over-note.sql.ts';

interface Note {
  readonly id: string;
  readonly question: NoteQuestion;
  readonly half: NoteHalf;
  readonly text: string;
  readonly givenAt: string | null;
}

interface Standing {
  readonly status: TransitionStatus;
  readonly category: Category;
  readonly senderServiceId: string;
  readonly receiverServiceId: string | null;
  readonly metOn: string | null;
  readonly notes: readonly Note[];
  readonly receipts: readonly { readonly half: NoteHalf; readonly mine: boolean }[];
  readonly checks: readonly { readonly months: number }[];
}

export interface OfTransition {
  readonly youngPersonId: string;
  readonly transitionId: string;
}

/** What the sender tells the receiver in two halves, the receiver's receipt, and what the receiver says long after. */
@Injectable()
export class HandOverNotesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  /** Writes one answer; `version` is null the first time. */
  async write(
    at: OfTransition,
    { question, text }: WriteHandOverNote,
    version: number | null,
  ): Promise<HandOverNoteStands> {
    await this.access.open(at.youngPersonId, 'transition.write');
    const half = noteQuestions[question];
    const standing = await this.standing(at);
    this.require('write', half, standing);
    const { serviceId, postId } = this.request.post;
    const there = standing.notes.find((note) => note.question === question);
    if (there === undefined && version !== null) throw refusal('stale-version');
    if (there === undefined)
      return this.statements.one<HandOverNoteStands & Record<string, unknown>>(addNote, [
        ...[at.youngPersonId, serviceId, this.categoryOf(half, standing), at.transitionId],
        ...[half, question, text, postId],
      ]);
    return this.statements.changed<HandOverNoteStands & Record<string, unknown>>(changeNote, [
      ...[there.id, at.youngPersonId, version ?? 0],
      ...[text, postId],
    ]);
  }

  /** From now on the half is read by those it is for, and stands. */
  async give(at: OfTransition, half: NoteHalf): Promise<HandOverDone> {
    await this.access.open(at.youngPersonId, 'transition.write');
    const standing = await this.standing(at);
    this.require('give', half, standing);
    const given = await this.statements.rows(giveHalf, [at.transitionId, half, this.request.post.postId]);
    await this.tell(at, 'hand-over-note-given', half, standing);
    return { done: given.length };
  }

  /** The reader, of the receiving service, has read the half. */
  async receive(at: OfTransition, half: NoteHalf): Promise<HandOverDone> {
    await this.access.open(at.youngPersonId, 'transition.meet');
    const standing = await this.standing(at);
    this.require('receive', half, standing);
    const { serviceId, postId } = this.request.post;
    const category = this.categoryOf(half, standing);
    await this.statements.one(addReceipt, [
      ...[at.youngPersonId, serviceId, category, at.transitionId],
      ...[half, postId],
    ]);
    await this.tell(at, 'hand-over-note-received', half, standing);
    return { done: 1 };
  }

  /** One press, 3, 6 and 12 months after the first meeting. */
  async check(at: OfTransition, { months, answer }: AnswerCheck): Promise<HandOverDone> {
    await this.access.open(at.youngPersonId, 'transition.meet');
    const standing = await this.standing(at);
    const { serviceId, postId } = this.request.post;
    if (standing.receiverServiceId !== serviceId) requireNothingIn(['other_side_decides']);
    if (checkDue(standing, this.request.signedIn.today) !== months) throw refusal('wrong-status');
    const { category } = standing;
    const added = await this.statements.rows(addCheck, [
      ...[at.youngPersonId, serviceId, category, at.transitionId],
      ...[months, answer, postId],
    ]);
    if (added.length === 0) throw refusal('wrong-status');
    await this.events.happened(at.youngPersonId, {
      kind: 'transition-checked',
      category,
      payload: { transitionId: at.transitionId, months, answer },
    });
    return { done: 1 };
  }

  private standing({ transitionId, youngPersonId }: OfTransition): Promise<Standing> {
    return this.statements.one<Standing & Record<string, unknown>>(standingStatement, [
      transitionId,
      youngPersonId,
    ]);
  }

  private categoryOf(half: NoteHalf, { category }: Standing): Category {
    return half === 'open' ? 'basic' : category;
  }

  private require(verb: NoteVerb, half: NoteHalf, standing: Standing): void {
    const ofHalf = standing.notes.filter((note) => note.half === half);
    requireNothingIn(
      noteBlockers({
        verb,
        half,
        status: standing.status,
        side: this.sideFor(verb, standing),
        given: ofHalf.some(({ givenAt }) => givenAt !== null),
        receivedByMe: standing.receipts.some((one) => one.half === half && one.mine),
        hasReceiver: standing.receiverServiceId !== null,
        answers: ofHalf,
      }),
    );
  }

  /** A service may send to itself: then it is on the side that the verb belongs to. */
  private sideFor(verb: NoteVerb, { senderServiceId, receiverServiceId }: Standing): TransitionSide | null {
    const { serviceId } = this.request.post;
    const mine = { sender: senderServiceId === serviceId, receiver: receiverServiceId === serviceId };
    const by = noteVerbRules[verb];
    if (mine[by]) return by;
    return mine.sender ? 'sender' : mine.receiver ? 'receiver' : null;
  }

  private async tell(
    { youngPersonId, transitionId }: OfTransition,
    kind: 'hand-over-note-given' | 'hand-over-note-received',
    half: NoteHalf,
    standing: Standing,
  ): Promise<void> {
    await this.events.happened(youngPersonId, {
      kind,
      category: this.categoryOf(half, standing),
      payload: { transitionId, half },
    });
  }
}
