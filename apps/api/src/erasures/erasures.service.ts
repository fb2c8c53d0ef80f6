import { Injectable } from '@nestjs/common';
import {
  approveBlockers,
  type ErasureCause,
  erasureCauses,
  requireMayAcknowledge,
  requireMayApprove,
  requireMayDecide,
  requireMayEnd,
  requireMayOpen,
  stopsOf,
} from '#domain/erasure/erasure';
import { type PaperAsks, requireMayOpenErasure } from '#domain/paper-request/paper-request';
import { refusal } from '#domain/problem/refusal';
import { answerRequest } from '../data-requests/request.sql.ts';
import { paperToOpen } from '../paper-requests/paper-request.sql.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { ErasureReading, type ErasureRow } from './erasure-reading.ts';
import type {
  AcknowledgeArchive,
  ApproveErasure,
  ArchiveDecided,
  DecideArchive,
  ErasureMade,
  ErasureOpened,
  ErasuresPage,
  OpenErasure,
} from './erasure.dto.ts';
import {
  acknowledgeArchive,
  approveErasure,
  cancelErasure,
  decideArchive,
  isOpen,
  openErasure,
  personToOpen,
  refuseErasure,
  requestToOpen,
} from './erasure.sql.ts';
import { isPublicKey, newPackageKey } from './package/envelope.ts';

type Made = ErasureMade & Record<string, unknown>;

interface ToOpen {
  readonly cause: ErasureCause;
  readonly whose: string;
  readonly municipalityId: string;
}

interface FoundToOpen extends Record<string, unknown> {
  readonly youngPersonId: string;
  readonly municipalityId: string;
  /** Of a request on paper alone. */
  readonly asks?: PaperAsks;
  readonly granted?: boolean;
  readonly untold?: boolean;
}

const toOpenBy: Readonly<Record<ErasureCause, string>> = {
  request: requestToOpen,
  guardian: paperToOpen,
  retention: personToOpen,
};

/** The privacy officer's way through an erasure: open, decide, acknowledge, approve; or refuse and cancel. */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly statements: Statements,
    private readonly reading: ErasureReading,
    private readonly request: RequestContext,
  ) {}

  async list(): Promise<ErasuresPage> {
    const page = await this.reading.page();
    this.log('erasure.read', null, page.erasures.length);
    return page;
  }

  async open(id: string): Promise<ErasureOpened> {
    const row = await this.reading.row(id);
    this.log('erasure.read', row.youngPersonId);
    const standing = await this.reading.standing(id);
    const { userId, today } = this.request.signedIn;
    const asks = { standing, userId, approvers: row.approvers };
    return {
      ...(await this.reading.opened(row)),
      today,
      stops: stopsOf(standing),
      blockers: approveBlockers(asks),
    };
  }

  async begin(on: OpenErasure): Promise<ErasureMade> {
    const { cause, whose, municipalityId } = await this.toOpen(on);
    const { open } = await this.statements.one<{ open: boolean }>(isOpen, [whose]);
    requireMayOpen({ open, asked: cause !== 'retention', retentionEnded: cause === 'retention' });
    return this.statements.one<Made>(openErasure, [whose, municipalityId, cause, on.requestId ?? null]);
  }

  private async toOpen({ requestId, paperRequestId, youngPersonId }: OpenErasure): Promise<ToOpen> {
    const ids = { request: requestId, guardian: paperRequestId, retention: youngPersonId };
    const [cause, ...more] = erasureCauses.filter((one) => ids[one] !== undefined);
    if (cause === undefined || more.length > 0) throw refusal('invalid-input', ['requestId']);
    const found = await this.statements.one<FoundToOpen>(toOpenBy[cause], [ids[cause] ?? '']);
    this.log('erasure.write', found.youngPersonId);
    if (cause === 'guardian')
      requireMayOpenErasure({
        asks: found.asks ?? 'erasure',
        ...{ granted: found.granted === true, untold: found.untold === true },
      });
    return { cause, whose: found.youngPersonId, municipalityId: found.municipalityId };
  }

  async decide(id: string, wish: DecideArchive): Promise<ArchiveDecided> {
    const row = await this.lasting(id);
    const { organisationId, decision, reason } = wish;
    const part = (await this.reading.controllers(row)).find((one) => one.organisationId === organisationId);
    requireMayDecide({
      standing: await this.reading.standing(id),
      isController: part !== undefined,
      decided: part !== undefined && part.decision !== null,
      reason,
    });
    if (wish.publicKey !== undefined && !isPublicKey(wish.publicKey))
      throw refusal('invalid-input', ['publicKey']);
    const made =
      wish.publicKey === undefined ? newPackageKey() : { publicKey: wish.publicKey, packageKey: null };
    const packs = decision === 'transfer';
    const { id: decided } = await this.statements.one<Made>(decideArchive, [
      ...[row.youngPersonId, id, organisationId, decision, reason.trim()],
      packs ? made.publicKey : null,
    ]);
    return { id: decided, packageKey: packs ? made.packageKey : null };
  }

  async acknowledge(id: string, { organisationId, reference }: AcknowledgeArchive): Promise<ErasureMade> {
    const row = await this.lasting(id);
    const part = (await this.reading.controllers(row)).find((one) => one.organisationId === organisationId);
    requireMayAcknowledge({
      packed: part !== undefined && part.fileName !== null,
      acknowledged: part !== undefined && part.reference !== null,
      reference,
    });
    const given = [row.youngPersonId, id, organisationId, reference.trim()];
    return this.statements.one<Made>(acknowledgeArchive, given);
  }

  async approve(id: string, { answer }: ApproveErasure): Promise<ErasureMade> {
    const row = await this.lasting(id);
    const { userId } = this.request.signedIn;
    requireMayApprove({ standing: await this.reading.standing(id), userId, approvers: row.approvers });
    if (row.requestId !== null) {
      if (answer === undefined) throw refusal('invalid-input', ['answer']);
      await this.statements.rows(answerRequest, [row.youngPersonId, row.requestId, 'done', answer.trim()]);
    }
    await this.statements.rows(approveErasure, [id]);
    return { id };
  }

  /** Refused: whoever asked reads why, and where to complain. */
  async refuse(id: string, reason: string): Promise<ErasureMade> {
    const row = await this.lasting(id);
    requireMayEnd({ reason });
    if (row.approvers.length > 0) throw refusal('wrong-status');
    if (row.requestId !== null)
      await this.statements.rows(answerRequest, [row.youngPersonId, row.requestId, 'refused', reason.trim()]);
    return this.statements.one<Made>(refuseErasure, [id, row.youngPersonId, reason.trim()]);
  }

  /** Taken back, until the last day of grace. */
  async cancel(id: string, reason: string): Promise<ErasureMade> {
    const row = await this.lasting(id);
    requireMayEnd({ reason });
    return this.statements.one<Made>(cancelErasure, [id, row.youngPersonId, reason.trim()]);
  }

  /** A case that has not ended; what is done to it is logged. */
  private async lasting(id: string): Promise<ErasureRow> {
    const row = await this.reading.row(id);
    this.log('erasure.write', row.youngPersonId);
    if (row.refused || row.cancelled || row.erasedAt !== null) throw refusal('wrong-status');
    return row;
  }

  private log(action: string, youngPersonId: string | null, count = 1): void {
    const whose = youngPersonId === null ? {} : { young_person_id: youngPersonId };
    this.request.log({ ...whose, action, allowed: true, basis: 'privacy_officer', row_count: count });
  }
}
