import { Injectable } from '@nestjs/common';
import { ageOn } from '#domain/calendar/age';
import type { MappingTemplate } from '#domain/template/mapping-template';
import { inOrderOffered, isProposed } from '#domain/template/offered';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { MappingTemplateSeen, MappingTemplatesOffered } from './mapping-templates.dto.ts';

interface Offered extends Record<string, unknown> {
  readonly id: string;
  readonly content: MappingTemplate;
}

interface Whom extends Record<string, unknown> {
  readonly birthDate: string;
  readonly transitions: readonly string[];
}

const whomStatement = `SELECT y.birth_date::text AS "birthDate", ARRAY(SELECT DISTINCT t.kind FROM app.transition t
    WHERE t.young_person_id = y.id AND t.status IN ('planned', 'offered', 'accepted')) AS transitions
  FROM app.young_person y WHERE y.id = $1`;

const offeredStatement = `SELECT t.id, t.content FROM app.template t JOIN app.young_person y ON y.id = $1
  WHERE t.kind = 'mapping' AND t.status = 'published' AND (t.municipality_id IS NULL OR t.municipality_id = y.municipality_id) ORDER BY t.id`;

const seenStatement = `SELECT t.id, t.content -> 'name' AS name, t.number, t.content -> 'areas' AS areas FROM app.template t
  WHERE t.id = $1 AND t.kind = 'mapping' AND t.status <> 'draft'`;

/** What a mapping can begin with, and the version that one was begun by. */
@Injectable()
export class MappingTemplatesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async offered(youngPersonId: string): Promise<MappingTemplatesOffered> {
    await this.access.open(youngPersonId, 'mapping.read');
    const { birthDate, transitions } = await this.statements.one<Whom>(whomStatement, [youngPersonId]);
    const rows = await this.statements.rows<Offered>(offeredStatement, [youngPersonId]);
    const whom = { age: ageOn(birthDate, this.request.signedIn.today), transitions };
    const inOrder = inOrderOffered(
      rows.map(({ id, content }) => ({ ...content, id })),
      whom,
    );
    return {
      templates: inOrder.map((one) => ({
        id: one.id,
        name: one.name,
        ageFrom: one.ageFrom,
        ageTo: one.ageTo,
        situations: [...one.situations],
        proposed: isProposed(one, whom),
        areas: one.areas.length,
      })),
    };
  }

  one(id: string): Promise<MappingTemplateSeen> {
    return this.statements.one<MappingTemplateSeen & Record<string, unknown>>(seenStatement, [id]);
  }
}
