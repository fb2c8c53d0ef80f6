import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { changes } from './own-changes.sql.ts';
import { ownSections } from '../young-people/case/case-sections.sql.ts';
import { oneWithNames } from '../young-people/case/one-with-names.ts';
import type { OwnPage } from './own-page.dto.ts';

const shown = [
  'goals',
  'measures',
  'plan',
  'transitions',
  'members',
  'statutoryTitles',
  'referrals',
  'preparations',
  'supporters',
  'batons',
  'consents',
  'sharings',
  'legalBasisUses',
  'contributions',
  'boundDiscussions',
  'informationGiven',
  'guardians',
] as const satisfies readonly (keyof typeof ownSections)[];

const sharedItems = `coalesce((SELECT json_agg(json_build_object('guardianId', i.guardian_id, 'itemKind', i.item_kind, 'itemId', i.item_id)
  ORDER BY i.at) FROM app.guardian_item i WHERE i.young_person_id = $1), '[]'::json)`;

const ownLocks = `coalesce((SELECT json_agg(json_build_object('id', l.id, 'contributionId', l.contribution_id, 'serviceId', l.service_id,
  'guardianId', l.guardian_id) ORDER BY l.at) FROM app.own_lock l WHERE l.young_person_id = $1 AND l.ended_at IS NULL), '[]'::json)`;

const services = `coalesce((SELECT json_agg(json_build_object('id', s.id, 'name', s.name, 'kind', s.kind) ORDER BY s.id) FROM app.service s
  WHERE s.id IN (SELECT unnest(c.service_ids) FROM app.consent c WHERE c.young_person_id = $1
    UNION SELECT h.service_id FROM app.sharing h WHERE h.young_person_id = $1)), '[]'::json)`;

const statement = `SELECT y.given_name AS "givenName", y.birth_date::text AS "birthDate", app.today()::text AS today,
    (SELECT f.status FROM app.follow_up f WHERE f.young_person_id = $1 ORDER BY lower(f.during) DESC LIMIT 1) AS "followUpStatus",
    ${shown.map((name) => `${ownSections[name]} AS "${name}"`).join(',\n    ')}, ${sharedItems} AS "sharedItems",
    ${ownLocks} AS "ownLocks", ${changes} AS changes, app.clock() AS "changesUntil",
    ${services} AS services
  FROM app.young_person y WHERE y.id = $1`;

@Injectable()
export class OwnPageService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  /** Everything on the young person's own page, but for the names in one statement. */
  async read(youngPersonId: string): Promise<OwnPage> {
    await this.access.open(youngPersonId, 'own-page.read');
    return oneWithNames<OwnPage & Record<string, unknown>>(this.statements, statement, [youngPersonId]);
  }

  /** What had happened until then has been looked at. */
  async see(youngPersonId: string, until: string): Promise<void> {
    await this.access.open(youngPersonId, 'own-page.read');
    await this.statements.rows('SELECT app.see_changes($1)', [until]);
  }
}
