import { Injectable } from '@nestjs/common';
import { answerBy } from '#domain/data-request/request';
import { waysForwardIn } from '#domain/law/values';
import {
  allPaperAnswers,
  type PaperAsks,
  paperAsks,
  requireMayDecide,
  requireMayDelay,
  requireMayHear,
  requireMayRegister,
} from '#domain/paper-request/paper-request';
import { refusal } from '#domain/problem/refusal';
import { FewAtOnce } from '../paper/few-at-once.ts';
import { Configuration } from '../platform/configuration.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import { bareNumber, wrongWithNumber } from '../young-people/registration/identity-number.ts';
import type {
  DecidePaperRequest,
  HearChild,
  PaperGround,
  PaperRequestListed,
  PaperRequestMade,
  PaperRequestOpened,
  PaperStepSeen,
  RegisterPaperRequest,
  TellChildLater,
} from './paper-request.dto.ts';
import { letterOf } from './paper-request-letter.ts';
import {
  addStep,
  childOfPaper,
  groundsStatement,
  paperRequestsStatement,
  paperRequestStatement,
  registerPaperRequest,
} from './paper-request.sql.ts';

type Row = Omit<PaperRequestOpened, 'youngPersonName' | 'grounds' | 'today'> & Record<string, unknown>;
type Made = PaperRequestMade & Record<string, unknown>;

type Standing = Pick<Row, 'state' | 'registeredOn' | 'asks' | 'askerKind'> & {
  readonly youngPersonId: string;
};

interface Child extends Record<string, unknown> {
  readonly youngPersonId: string;
  readonly municipalityId: string;
  readonly grownUp: boolean;
  readonly open: boolean;
  /** The newest one about the child: the next follows it, and the database lets one alone. */
  readonly newest: string | null;
}

interface Law extends Record<string, unknown> {
  readonly id: string;
  readonly code: string;
  readonly value: unknown;
  readonly source: string;
}

interface Step extends Partial<Pick<PaperStepSeen, 'how' | 'untoldUntil' | 'answer'>> {
  readonly kind: PaperStepSeen['kind'];
  readonly text: string;
  readonly lawRuleId?: string;
}

/** The privacy officer's way with what a guardian has asked for on paper: register, hear the child, decide, answer by letter. */
@Injectable()
export class PaperRequestsService {
  private readonly queue = new FewAtOnce();

  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly sealing: Sealing,
    private readonly configuration: Configuration,
  ) {}

  async list(): Promise<PaperRequestListed[]> {
    const rows = await this.statements.rows<PaperRequestListed & Record<string, unknown>>(
      paperRequestsStatement,
    );
    this.log('paper-request.read', null, rows.length);
    return rows;
  }

  /** Somebody whom the officer may not know of is answered as a number that nobody has. */
  async register(body: RegisterPaperRequest): Promise<PaperRequestMade> {
    const wrong = wrongWithNumber(body.number, this.configuration.identityNumbers === 'synthetic');
    if (wrong.length > 0) throw refusal('blocked', wrong);
    const { today } = this.request.signedIn;
    const indexes = this.sealing.ring.indexes(bareNumber(body.number)).map(({ index }) => index);
    const [child] = await this.statements.rows<Child>(childOfPaper, [indexes, body.asks]);
    this.log('paper-request.write', child?.youngPersonId ?? null, 1);
    // what is written of an erasure is not kept: it is about everything
    const wanted = paperAsks[body.asks].isAboutSomething ? (body.wanted ?? '').trim() : '';
    requireMayRegister({
      ...{ today, askedOn: body.askedOn, askerName: body.askerName, asks: body.asks, wanted },
      nobodyHere: child === undefined,
      grownUp: child?.grownUp ?? false,
      open: child?.open ?? false,
    });
    if (child === undefined) throw refusal('blocked', ['nobody_here']);
    const { untoldUntil: until, untoldWhy: text = '' } = body;
    if (until !== undefined) requireMayDelay({ today, registeredOn: today, until, text });
    const made = await this.statements.one<Made>(registerPaperRequest, [
      ...[child.youngPersonId, child.municipalityId, body.askerName.trim(), body.askerKind, body.asks],
      ...[wanted, body.way],
      ...[body.askedOn, answerBy(body.askedOn), child.newest],
    ]);
    if (until !== undefined)
      await this.add(child.youngPersonId, made.id, { kind: 'told_later', untoldUntil: until, text });
    return made;
  }

  /** One, with whom it is about; the child sees in the log that the privacy officer did something. */
  async open(id: string): Promise<PaperRequestOpened> {
    const child = await this.childOf(id);
    this.log('paper-request.read', child.youngPersonId);
    const row = await this.statements.one<Row>(paperRequestStatement, [id]);
    return {
      ...row,
      youngPersonName: child.name,
      grounds: (await this.laws(row.asks)).flatMap((law) => groundsIn(row.asks, law)),
      today: this.request.signedIn.today,
    };
  }

  async hear(id: string, { how, text }: HearChild): Promise<PaperRequestMade> {
    const { youngPersonId, state } = await this.standing(id);
    requireMayHear({ state, text });
    return this.add(youngPersonId, id, { kind: 'heard', how, text });
  }

  async tellLater(id: string, { until, text }: TellChildLater): Promise<PaperRequestMade> {
    const { youngPersonId, registeredOn } = await this.standing(id);
    requireMayDelay({ today: this.request.signedIn.today, registeredOn, until, text });
    return this.add(youngPersonId, id, { kind: 'told_later', untoldUntil: until, text });
  }

  async decide(id: string, { answer, text }: DecidePaperRequest): Promise<PaperRequestMade> {
    const { youngPersonId, state, asks, askerKind } = await this.standing(id);
    requireMayDecide({ state, text, asks, askerKind, answer });
    const law = (await this.laws(asks)).find(({ code }) => code === paperAsks[asks].law[answer]);
    if (law === undefined) throw refusal('no-basis');
    return this.add(youngPersonId, id, { kind: 'decided', answer, text, lawRuleId: law.id });
  }

  /** The answer to the guardian: yes or no, on what it rests, and how to complain. Nothing of the case. */
  letter(id: string): Promise<Buffer> {
    return this.queue.run(async () => {
      const child = await this.childOf(id);
      this.log('paper-request-letter.read', child.youngPersonId);
      const { asks, askerName, askedOn, steps } = await this.statements.one<Row>(paperRequestStatement, [id]);
      const decided = steps.find(({ kind }) => kind === 'decided');
      if (decided?.answer == null) throw refusal('wrong-status');
      const { name, serviceName, now } = this.request.signedIn;
      return letterOf({
        language: this.request.language,
        ...{ asks, askerName, askedOn, answer: decided.answer, lawSource: decided.lawSource ?? '' },
        ...{ by: name, from: serviceName ?? '', at: now.toISOString() },
      });
    });
  }

  private async standing(id: string): Promise<Standing> {
    const { youngPersonId } = await this.childOf(id);
    this.log('paper-request.write', youngPersonId);
    const { state, registeredOn, asks, askerKind } = await this.statements.one<Row>(paperRequestStatement, [
      id,
    ]);
    return { youngPersonId, state, registeredOn, asks, askerKind };
  }

  private add(youngPersonId: string, id: string, step: Step): Promise<PaperRequestMade> {
    const { kind, text, how = null, untoldUntil = null, answer = null, lawRuleId = null } = step;
    return this.statements.one<Made>(addStep, [
      ...[youngPersonId, id, kind, text.trim()],
      ...[how, untoldUntil, answer, lawRuleId],
    ]);
  }

  private childOf(id: string): Promise<{ readonly youngPersonId: string; readonly name: string }> {
    return this.statements.one(
      'SELECT c.young_person_id AS "youngPersonId", c.name FROM app.paper_request_child($1) c',
      [id],
    );
  }

  private laws(asks: PaperAsks): Promise<Law[]> {
    return this.statements.rows<Law>(groundsStatement, [Object.values(paperAsks[asks].law)]);
  }

  private log(action: string, youngPersonId: string | null, count = 1): void {
    const whose = youngPersonId === null ? {} : { young_person_id: youngPersonId };
    this.request.log({ ...whose, action, allowed: true, basis: 'privacy_officer', row_count: count });
  }
}

const groundsIn = (asks: PaperAsks, { code, value, source }: Law): PaperGround[] =>
  allPaperAnswers
    .filter((answer) => paperAsks[asks].law[answer] === code)
    .flatMap((answer) => waysForwardIn(value).map((ground) => ({ answer, ...ground, source })));
