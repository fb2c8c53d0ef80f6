import { Injectable } from '@nestjs/common';
import { inOrder } from '#domain/category/categories';
import { legalBasisIn } from '#domain/law/law';
import { lawOf, type RuleInForce } from '#domain/law/read-law';
import { requireMayUseLegalBasis } from '#domain/legal-basis/use';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { LegalBasisStanding, UseLegalBasis } from './legal-bases.dto.ts';
import { sealedAs } from '../sealing/parameter.ts';

const kindOfService = 'SELECT s.kind, app.law_in_force() AS law FROM app.service s WHERE s.id = $1';

const insertUse = `INSERT INTO app.legal_basis_use (id, young_person_id, basis_code, service_id, categories, justification, valid_from,
    valid_to, by_post_id, told_from, delay_reason, delayed_by_post_id)
  VALUES ($new, $1, $2, $3, $4::text[], ${sealedAs('legal_basis_use.justification', '$5', '$1')}, $6, $7, $8, $9, ${sealedAs('legal_basis_use.delay_reason', '$10', '$1')}, CASE WHEN $9::date IS NULL THEN NULL ELSE $8::uuid END) RETURNING id`;

const openCategories = `INSERT INTO app.sharing (young_person_id, service_id, category, legal_basis_use_id, valid)
  SELECT u.young_person_id, u.service_id, k.category, u.id, daterange(u.valid_from, u.valid_to)
  FROM app.legal_basis_use u CROSS JOIN unnest(u.categories) AS k(category) WHERE u.id = $1`;

const endUse = `UPDATE app.legal_basis_use SET ended_at = app.clock() WHERE id = $1 AND young_person_id = $2 AND ended_at IS NULL RETURNING id`;
const endSharing =
  'UPDATE app.sharing SET ended_at = app.clock() WHERE legal_basis_use_id = $1 AND ended_at IS NULL';

/** Why a service may take part when consent is not the basis: written down each time, and ended by a verb. */
@Injectable()
export class LegalBasesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  async use(youngPersonId: string, wish: UseLegalBasis): Promise<LegalBasisStanding> {
    await this.access.open(youngPersonId, 'legal-basis.give');
    const { today, postId } = this.request.post;
    const [service] = await this.statements.rows<{ kind: string; law: RuleInForce[] }>(kindOfService, [
      wish.serviceId,
    ]);
    if (service === undefined) throw refusal('invalid-input', ['service-not-known']);
    const law = lawOf(service.law);
    const { basisCode, serviceId, justification, to } = wish;
    const categories = inOrder(wish.categories);
    requireMayUseLegalBasis({
      basis: legalBasisIn(law, basisCode),
      delay: wish.toldFrom == null ? null : { until: wish.toldFrom, reason: wish.delayReason ?? '' },
      longestDelayMonths: law.longestDelayMonths,
      toServiceKind: service.kind,
      categories,
      justification,
      from: today,
      to,
    });
    const { id } = await this.statements.one<{ id: string }>(insertUse, [
      youngPersonId,
      basisCode,
      serviceId,
      categories,
      justification,
      today,
      to,
      postId,
      wish.toldFrom ?? null,
      wish.toldFrom == null ? null : (wish.delayReason ?? ''),
    ]);
    await this.statements.rows(openCategories, [id]);
    await this.events.happened(youngPersonId, {
      kind: 'legal-basis-given',
      payload: { legalBasisUseId: id, basisCode },
    });
    return { id, followUpStatus: await this.follow(youngPersonId) };
  }

  async end(youngPersonId: string, id: string): Promise<LegalBasisStanding> {
    await this.access.open(youngPersonId, 'legal-basis.give');
    const [ended] = await this.statements.rows<{ id: string }>(endUse, [id, youngPersonId]);
    if (ended === undefined) throw refusal('not-found');
    await this.statements.rows(endSharing, [id]);
    await this.events.happened(youngPersonId, {
      kind: 'legal-basis-ended',
      payload: { legalBasisUseId: id },
    });
    return { id, followUpStatus: await this.follow(youngPersonId) };
  }

  private async follow(youngPersonId: string): Promise<string> {
    const { status } = await this.statements.one<{ status: string }>(
      'SELECT app.follow_sharing($1) AS status',
      [youngPersonId],
    );
    return status;
  }
}
