import { Injectable } from '@nestjs/common';
import { isBlank } from '#domain/blocker/blockers';
import { decisionBlockers } from '#domain/mapping/completion';
import { categoryOf, type Area } from '#domain/mapping/areas';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type {
  AnswerSaved,
  DecisionRecorded,
  MappingChanged,
  RecordDecision,
  WriteAnswer,
} from '../mapping.dto.ts';
import { MappingReader } from '../mapping-reader.service.ts';
import { addAnswer, addDecision, changeAnswer, leaveArea } from '../mapping.sql.ts';

/** One area of one mapping. */
export interface AreaAt {
  readonly youngPersonId: string;
  readonly mappingId: string;
  readonly area: Area;
}

/** What is said about each area, and what is decided when it cannot wait. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
    private readonly reader: MappingReader,
  ) {}

  /** `version`: null while the writer has seen no answer here. An answer that stands must be read before it is changed. */
  async write(at: AreaAt, version: number | null, said: WriteAnswer): Promise<AnswerSaved> {
    const { youngPersonId, mappingId, area } = at;
    await this.access.open(youngPersonId, 'mapping.write', categoryOf(area));
    await this.reader.draft(youngPersonId, mappingId);
    const { ownWords, note, strengths } = said;
    const { serviceId, postId } = this.request.post;
    if (version !== null) {
      const words = [ownWords ?? null, note ?? null, strengths ?? null];
      const values = [mappingId, area, youngPersonId, version, postId, said.answer, ...words];
      return this.statements.changed<AnswerSaved>(changeAnswer, values);
    }
    const where = [youngPersonId, serviceId, categoryOf(area), mappingId, area, postId];
    const values = [...where, said.answer, ownWords ?? '', note ?? '', strengths ?? ''];
    const [saved] = await this.statements.rows<AnswerSaved>(addAnswer, values);
    if (saved === undefined) throw refusal('version-missing');
    return saved;
  }

  /** What is done now about an acute answer. Stays, with name and time. */
  async decide(at: AreaAt, { decisions, reason }: RecordDecision): Promise<DecisionRecorded> {
    const { youngPersonId, mappingId, area } = at;
    const category = categoryOf(area);
    await this.access.open(youngPersonId, 'mapping.write', category);
    await this.reader.draft(youngPersonId, mappingId);
    requireNothingIn(decisionBlockers({ area, decisions, reason: reason ?? '' }));
    const { serviceId, postId } = this.request.post;
    const values = [youngPersonId, serviceId, category, mappingId, area, decisions, reason ?? '', postId];
    const recorded = await this.statements.one<DecisionRecorded>(addDecision, values);
    const payload = { mappingId, area, decisions: decisions.join(' ') };
    await this.events.happened(youngPersonId, { kind: 'acute-decided', category, payload });
    return recorded;
  }

  /** Leaves a worry on purpose, for now, with the reason. Also after the mapping is completed. */
  async leave(at: AreaAt, version: number, reason: string): Promise<MappingChanged> {
    const { youngPersonId, mappingId, area } = at;
    await this.access.open(youngPersonId, 'mapping.write', categoryOf(area));
    await this.reader.own(youngPersonId, mappingId);
    if (isBlank(reason)) requireNothingIn([`area_left_without_reason:${area}`]);
    const values = [mappingId, area, youngPersonId, version, reason];
    return this.statements.changed<MappingChanged>(leaveArea, values);
  }
}
