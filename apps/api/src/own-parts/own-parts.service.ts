import { Injectable } from '@nestjs/common';
import { type Area, categoryOf } from '#domain/mapping/areas';
import { type OwnWriting, requireMayInvite, requireMayWriteOwn } from '#domain/mapping/own-part';
import type { MappingStatus } from '#domain/mapping/status';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { MappingReader } from '../mappings/mapping-reader.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { AnswerOwnPart, OwnPartDone, OwnParts, OwnPartSeen, SaidTogether } from './own-parts.dto.ts';
import {
  addAnswerStatement,
  answerFoundStatement,
  changeAnswerStatement,
  factsStatement,
  inviteStatement,
  partsStatement,
  partStatement,
  sendStatement,
  togetherStatement,
} from './own-parts.sql.ts';

interface Part extends Record<string, unknown> {
  readonly id: string;
  readonly ownerServiceId: string;
  readonly sent: boolean;
  readonly mappingStatus: MappingStatus;
  readonly answered: number;
}

/** The young person answers alone, before the talk; those who map together read it when it is sent. */
@Injectable()
export class OwnPartsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly mappings: MappingReader,
  ) {}

  async invite(youngPersonId: string, mappingId: string): Promise<OwnPartDone> {
    await this.access.open(youngPersonId, 'mapping.write');
    const { status } = await this.mappings.own(youngPersonId, mappingId);
    const values = [youngPersonId, mappingId];
    const facts = await this.statements.one<{ invited: boolean; signsIn: boolean }>(factsStatement, values);
    requireMayInvite({ status, ...facts });
    return this.statements.one<OwnPartDone & Record<string, unknown>>(inviteStatement, values);
  }

  async mine(youngPersonId: string): Promise<OwnParts> {
    await this.access.open(youngPersonId, 'own-part.read');
    const parts = await this.statements.rows<OwnPartSeen & Record<string, unknown>>(partsStatement, [
      youngPersonId,
    ]);
    const together = await this.statements.rows<SaidTogether & Record<string, unknown>>(togetherStatement, [
      youngPersonId,
    ]);
    return { today: this.request.signedIn.today, parts, together };
  }

  async answer(
    youngPersonId: string,
    partId: string,
    area: Area,
    { answer, ownWords }: AnswerOwnPart,
  ): Promise<OwnPartDone> {
    await this.access.open(youngPersonId, 'own-part.write');
    const { ownerServiceId } = await this.open(youngPersonId, partId, 'write');
    const [found] = await this.statements.rows<{ id: string }>(answerFoundStatement, [partId, area]);
    const words = (ownWords ?? '').trim();
    if (found === undefined) {
      const values = [youngPersonId, ownerServiceId, categoryOf(area), partId, area, answer, words];
      return this.statements.one<OwnPartDone & Record<string, unknown>>(addAnswerStatement, values);
    }
    const values = [found.id, youngPersonId, answer, words];
    return this.statements.one<OwnPartDone & Record<string, unknown>>(changeAnswerStatement, values);
  }

  /** From now on those who map together read it, and it stays as it was said. */
  async send(youngPersonId: string, partId: string): Promise<OwnPartDone> {
    await this.access.open(youngPersonId, 'own-part.write');
    await this.open(youngPersonId, partId, 'send');
    const [sent] = await this.statements.rows<OwnPartDone & Record<string, unknown>>(sendStatement, [
      youngPersonId,
      partId,
    ]);
    if (sent === undefined) throw refusal('conflict');
    return sent;
  }

  private async open(youngPersonId: string, partId: string, verb: OwnWriting['verb']): Promise<Part> {
    const part = await this.statements.one<Part>(partStatement, [youngPersonId, partId]);
    const { mappingStatus, sent, answered } = part;
    requireMayWriteOwn({ mappingStatus, status: sent ? 'sent' : 'invited', answered, verb });
    return part;
  }
}
