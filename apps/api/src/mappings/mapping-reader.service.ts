import { Injectable } from '@nestjs/common';
import { isAcuteDecision } from '#domain/mapping/acute';
import { isAnswer, type AreaAnswer } from '#domain/mapping/answers';
import { isArea } from '#domain/mapping/areas';
import type { RecordedDecision } from '#domain/mapping/completion';
import type { MappingStatus } from '#domain/mapping/status';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { CaseMapping } from '../young-people/case/case-mapping.dto.ts';
import { oneWithNames } from '../young-people/case/one-with-names.ts';
import { findMapping, readMappings } from './mapping.sql.ts';

interface MappingRow {
  readonly id: string;
  readonly status: MappingStatus;
  readonly ownerServiceId: string;
}

/** A mapping in the words of the rules. */
export interface MappingFacts {
  readonly answers: AreaAnswer[];
  readonly decisions: RecordedDecision[];
}

const factsOf = ({ answers, decisions }: CaseMapping): MappingFacts => ({
  answers: answers.flatMap(({ area, answer, ownWords, note }) =>
    isArea(area) && isAnswer(answer) ? [{ area, answer, ownWords, note }] : [],
  ),
  decisions: decisions.flatMap(({ area, decisions: made, reason }) =>
    isArea(area) ? [{ area, decisions: made.filter(isAcuteDecision), reason }] : [],
  ),
});

/** Reads mappings after the door to the case has been opened. */
@Injectable()
export class MappingReader {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async all(youngPersonId: string): Promise<CaseMapping[]> {
    const row = await oneWithNames<{ mappings: CaseMapping[] }>(this.statements, readMappings, [
      youngPersonId,
    ]);
    return row.mappings;
  }

  async one(youngPersonId: string, mappingId: string): Promise<CaseMapping> {
    const found = (await this.all(youngPersonId)).find(({ id }) => id === mappingId);
    if (found === undefined) throw refusal('not-found');
    return found;
  }

  async facts(youngPersonId: string, mappingId: string): Promise<MappingFacts> {
    return factsOf(await this.one(youngPersonId, mappingId));
  }

  /** The service that began it fills it in; the others on the team read what is shared with them. */
  async own(youngPersonId: string, mappingId: string): Promise<MappingRow> {
    const mapping = await this.statements.one<MappingRow>(findMapping, [mappingId, youngPersonId]);
    if (mapping.ownerServiceId !== this.request.post.serviceId) throw refusal('not-permitted');
    return mapping;
  }

  async draft(youngPersonId: string, mappingId: string): Promise<MappingRow> {
    const mapping = await this.own(youngPersonId, mappingId);
    if (mapping.status !== 'draft') throw refusal('mapping-completed');
    return mapping;
  }
}
