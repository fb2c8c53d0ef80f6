import { Injectable } from '@nestjs/common';
import { lawOf, type RuleInForce } from '#domain/law/read-law';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { caseSections } from '../young-people/case/case-sections.sql.ts';
import { oneWithNames } from '../young-people/case/one-with-names.ts';
import { lawInForce } from '../law/law-in-force.ts';
import type { ConsentPage } from './consent-page.dto.ts';

const receivers = `coalesce((SELECT json_agg(json_build_object('id', s.id, 'name', s.name, 'kind', s.kind, 'onTeam', t.here)
    ORDER BY t.here DESC, s.id) FROM app.service s CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM app.team_member m
      WHERE m.young_person_id = $1 AND m.service_id = s.id AND m.during @> app.clock()) AS here) t
  WHERE t.here OR EXISTS (SELECT 1 FROM app.service_municipality l WHERE l.service_id = s.id
    AND l.municipality_id = y.municipality_id)), '[]'::json)`;

const statement = `SELECT y.given_name AS "givenName", y.birth_date::text AS "birthDate", y.language, app.today()::text AS today,
    ${caseSections.guardians} AS guardians, ${receivers} AS receivers, ${caseSections.consents} AS consents,
    ${caseSections.sharings} AS sharings, ${caseSections.legalBasisUses} AS "legalBasisUses", app.law_in_force() AS law
  FROM app.young_person y WHERE y.id = $1`;

type Row = { [Key in Exclude<keyof ConsentPage, 'law'>]: ConsentPage[Key] } & { law: RuleInForce[] };

@Injectable()
export class ConsentPageService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** What the consent page is drawn from, in one statement but for the names. Services come sorted as Norwegian is, those on the team first. */
  async read(youngPersonId: string): Promise<ConsentPage> {
    await this.access.open(youngPersonId, 'consent.read');
    const {
      receivers: all,
      law,
      ...rest
    } = await oneWithNames<Row>(this.statements, statement, [youngPersonId]);
    const names = new Intl.Collator('nb');
    const sorted = all.toSorted(
      (a, b) => Number(b.onTeam) - Number(a.onTeam) || names.compare(a.name, b.name),
    );
    return { ...rest, receivers: sorted, today: this.request.signedIn.today, law: lawInForce(lawOf(law)) };
  }
}
