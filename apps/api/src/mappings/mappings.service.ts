import { Injectable } from '@nestjs/common';
import { completeBlockers } from '#domain/mapping/completion';
import { repeatOn, type RepeatInterval, requireMayRepeat } from '#domain/mapping/repeat';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { CaseMapping } from '../young-people/case/case-mapping.dto.ts';
import type { MappingBlockers, MappingChanged, StartMapping } from './mapping.dto.ts';
import { MappingReader } from './mapping-reader.service.ts';
import { completeMapping, repeatMapping, startMapping } from './mapping.sql.ts';

/** Early mappings: begun, filled in, completed once. Earlier ones stay. */
@Injectable()
export class MappingsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
    private readonly reader: MappingReader,
  ) {}

  async list(youngPersonId: string): Promise<CaseMapping[]> {
    await this.access.open(youngPersonId, 'mapping.read');
    return this.reader.all(youngPersonId);
  }

  async read(youngPersonId: string, mappingId: string): Promise<CaseMapping> {
    await this.access.open(youngPersonId, 'mapping.read');
    return this.reader.one(youngPersonId, mappingId);
  }

  /** One draft at a time for each service: a second is a conflict, and the first goes on. */
  async start(
    youngPersonId: string,
    { withYoungPerson, language, interpreter, templateId }: StartMapping,
  ): Promise<MappingChanged> {
    await this.access.open(youngPersonId, 'mapping.write');
    const { serviceId, postId } = this.request.post;
    const said = [withYoungPerson, language, interpreter ?? null, templateId ?? null];
    const values = [youngPersonId, serviceId, postId, ...said];
    const mapping = await this.statements.one<MappingChanged>(startMapping, values);
    await this.events.happened(youngPersonId, {
      kind: 'mapping-started',
      payload: { mappingId: mapping.id },
    });
    return mapping;
  }

  async blockers(youngPersonId: string, mappingId: string): Promise<MappingBlockers> {
    await this.access.open(youngPersonId, 'mapping.read');
    const { answers, decisions } = await this.reader.facts(youngPersonId, mappingId);
    return { blockers: completeBlockers(answers, decisions) };
  }

  async complete(youngPersonId: string, mappingId: string, version: number): Promise<MappingChanged> {
    await this.access.open(youngPersonId, 'mapping.complete');
    await this.reader.draft(youngPersonId, mappingId);
    const { answers, decisions } = await this.reader.facts(youngPersonId, mappingId);
    requireNothingIn(completeBlockers(answers, decisions));
    const values = [mappingId, youngPersonId, version, this.request.post.postId];
    const mapping = await this.statements.changed<MappingChanged>(completeMapping, values);
    await this.events.happened(youngPersonId, { kind: 'mapping-completed', payload: { mappingId } });
    return mapping;
  }

  /** The service that filled it in says when it is time for the next one. */
  async repeat(youngPersonId: string, mappingId: string, interval: RepeatInterval): Promise<MappingChanged> {
    await this.access.open(youngPersonId, 'mapping.write');
    const { status } = await this.reader.own(youngPersonId, mappingId);
    requireMayRepeat({ status });
    const values = [mappingId, youngPersonId, repeatOn(interval, this.request.signedIn.today)];
    return this.statements.changed<MappingChanged>(repeatMapping, values);
  }
}
