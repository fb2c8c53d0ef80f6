import { Injectable } from '@nestjs/common';
import { requireMayWithdraw, type Sharing, type Withdrawal } from '#domain/consent/withdrawal';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import type { ConsentStanding } from './consent-page.dto.ts';
import { Standing } from './consent-standing.service.ts';
import type { WithdrawConsent } from './consents.dto.ts';

const liveSharings = `SELECT s.service_id::text AS service, s.category FROM app.sharing s
  WHERE s.consent_id = $1 AND s.young_person_id = $2 AND s.ended_at IS NULL`;

const withdrawalOf = ({ scope, serviceId, category }: WithdrawConsent): Withdrawal => {
  if (scope === 'whole') return { scope };
  if (scope === 'service' && serviceId !== undefined) return { scope, service: serviceId.toLowerCase() };
  if (scope === 'category' && category !== undefined) return { scope, category };
  throw refusal('invalid-input', [scope]);
};

/** Taking back: the whole, one service or one category. Needs no reason and acts on the next statement. */
@Injectable()
export class WithdrawConsentService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly standing: Standing,
  ) {}

  async withdraw(youngPersonId: string, consentId: string, given: WithdrawConsent): Promise<ConsentStanding> {
    await this.access.open(youngPersonId, 'consent.withdraw');
    const withdrawal = withdrawalOf(given);
    const { state } = await this.standing.row(youngPersonId, consentId);
    const sharings = await this.statements.rows<Sharing & { service: string }>(liveSharings, [
      consentId,
      youngPersonId,
    ]);
    requireMayWithdraw({ state, sharings, withdrawal });
    const service = withdrawal.scope === 'service' ? withdrawal.service : null;
    const category = withdrawal.scope === 'category' ? withdrawal.category : null;
    const followUpStatus = await this.standing.takeBack(
      youngPersonId,
      consentId,
      { service, category },
      given.note ?? '',
    );
    const after = await this.standing.row(youngPersonId, consentId);
    return { id: consentId, state: after.state, followUpStatus, missing: [] };
  }
}
