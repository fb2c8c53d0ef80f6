import { Injectable } from '@nestjs/common';
import { inOrder } from '#domain/category/categories';
import {
  referralStatus,
  requireMayEndReferral,
  requireMayProlong,
  requireMayRefer,
} from '#domain/referral/referral';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { OwnEvents } from '../case-events/own-events.service.ts';
import type { Made } from '../concerns/concern.dto.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { InvitationService } from '../team/invitations/invitation.service.ts';
import type { ProlongReferral, Refer } from './referral.dto.ts';
import { addReferral, askFacts, endStatement, prolongStatement, standingStatement } from './referrals.sql.ts';

type Row<T> = T & Record<string, unknown>;

interface AskRow {
  readonly onlyHelps: boolean;
  readonly basisUntil: string | null;
  readonly categoriesAreOpen: boolean;
}

interface StandingRow {
  readonly answer: string | null;
  readonly answerBy: string;
  readonly until: string;
  readonly endedAt: string | null;
  readonly serviceId: string;
  readonly onlyHelps: boolean;
  readonly basisUntil: string | null;
}

/** Another service helps with something for a time: limited in days and in categories, by the database itself. */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly invitations: InvitationService,
    private readonly events: CaseEvents,
    private readonly ownEvents: OwnEvents,
  ) {}

  async refer(youngPersonId: string, { categories: wanted, until, ...asked }: Refer): Promise<Made> {
    const sight = await this.access.open(youngPersonId, 'referral.write');
    const categories = inOrder(['basic', ...wanted]);
    const facts = await this.statements.one<Row<AskRow>>(askFacts, [
      youngPersonId,
      asked.serviceId,
      categories.filter((category) => category !== 'basic'),
    ]);
    requireMayRefer({ ...facts, until, today: this.request.post.today });
    const invitation = await this.invitations.ask(youngPersonId, asked, sight, 'referral-asked');
    return this.statements.one<Row<Made>>(addReferral, [youngPersonId, invitation.id, categories, until]);
  }

  async prolong(
    youngPersonId: string,
    referralId: string,
    { until, reason }: ProlongReferral,
  ): Promise<void> {
    await this.access.open(youngPersonId, 'referral.write');
    const row = await this.standing(youngPersonId, referralId);
    const { today } = this.request.post;
    const { until: lastsUntil, onlyHelps, basisUntil, serviceId } = row;
    const status = referralStatus(row, today);
    requireMayProlong({ today, until, basisUntil, onlyHelps, status, lastsUntil, reason });
    await this.statements.rows(prolongStatement, [referralId, until]);
    await this.events.happened(youngPersonId, {
      kind: 'referral-prolonged',
      payload: { referralId, serviceId, until, reason },
    });
  }

  /** The line in the log is written before access is gone with the membership. */
  async end(youngPersonId: string, referralId: string, reason: string): Promise<void> {
    const { relation } = await this.access.open(youngPersonId, 'referral.end');
    const row = await this.standing(youngPersonId, referralId);
    const bySelf = relation === 'self';
    const status = referralStatus(row, this.request.signedIn.today);
    requireMayEndReferral({ status, bySelf, reason });
    const payload = { referralId, serviceId: row.serviceId, reason };
    if (bySelf) await this.ownEvents.happened(youngPersonId, 'referral-ended', payload);
    else await this.events.happened(youngPersonId, { kind: 'referral-ended', payload });
    await this.statements.rows(endStatement, [referralId, reason, youngPersonId]);
  }

  private standing(youngPersonId: string, referralId: string): Promise<Row<StandingRow>> {
    return this.statements.one<Row<StandingRow>>(standingStatement, [youngPersonId, referralId]);
  }
}
