import { Injectable } from '@nestjs/common';
import { answerBy, requireMayAsk } from '#domain/data-request/request';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { ErasureReading } from '../erasures/erasure-reading.ts';
import type { OwnPaperRequest } from '../paper-requests/paper-request.dto.ts';
import { ownPaperRequests } from '../paper-requests/paper-request.sql.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { RestrictionSeen } from '../restrictions/restriction.dto.ts';
import { restrictionsStatement } from '../restrictions/restriction.sql.ts';
import type {
  AskDataRequest,
  CorrectableRecord,
  DataRequestMade,
  OwnDataRequests,
} from './data-request.dto.ts';
import { recordsStatement } from './records.sql.ts';
import { askCorrection, askOther, requestsStatement } from './request.sql.ts';
import { begun, type RequestRow, seen } from './seen.ts';

const own = requestsStatement('q.young_person_id = $1');
const ownRestrictions = restrictionsStatement('r.young_person_id = $1');
const isOpen = `SELECT EXISTS (SELECT 1 FROM app.data_request q WHERE q.young_person_id = $1 AND q.kind = $2
    AND q.item_id IS NOT DISTINCT FROM $3::uuid AND NOT EXISTS (SELECT 1 FROM app.data_answer a WHERE a.request_id = q.id)) AS open`;

/** The young person marks something as wrong, asks for restriction or erasure, and reads what came of it. */
@Injectable()
export class OwnRequestsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly erasures: ErasureReading,
  ) {}

  async read(youngPersonId: string): Promise<OwnDataRequests> {
    await this.access.open(youngPersonId, 'own-data.read');
    const records = await this.statements.rows<CorrectableRecord & Record<string, unknown>>(
      recordsStatement,
      [youngPersonId],
    );
    const requests = await this.statements.rows<RequestRow & Record<string, unknown>>(own, [youngPersonId]);
    return {
      today: this.request.signedIn.today,
      records: records.map(begun),
      requests: requests.map(seen),
      papers: await this.statements.rows<OwnPaperRequest & Record<string, unknown>>(ownPaperRequests, [
        youngPersonId,
      ]),
      erasure: await this.erasures.own(youngPersonId),
      restrictions: await this.statements.rows<RestrictionSeen & Record<string, unknown>>(ownRestrictions, [
        youngPersonId,
      ]),
    };
  }

  async ask(youngPersonId: string, asked: AskDataRequest): Promise<DataRequestMade> {
    await this.access.open(youngPersonId, 'own-data.ask');
    const { kind, itemKind = null, itemId = null } = asked;
    if (kind !== 'correction' && (itemKind ?? itemId) !== null) throw refusal('invalid-input', ['itemKind']);
    const { open } = await this.statements.one<{ open: boolean }>(isOpen, [youngPersonId, kind, itemId]);
    const text = asked.text.trim();
    requireMayAsk({ text, open });
    const until = answerBy(this.request.signedIn.today);
    return kind === 'correction'
      ? this.statements.one(askCorrection, [youngPersonId, text, until, itemKind, itemId])
      : this.statements.one(askOther, [youngPersonId, text, until, kind]);
  }
}
