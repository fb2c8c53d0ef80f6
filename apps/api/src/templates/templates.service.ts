import { Injectable } from '@nestjs/common';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import {
  type MappingTemplate,
  mappingTemplateBlockers,
  textsOfMapping,
  tidyMapping,
} from '#domain/template/mapping-template';
import {
  type PlanTemplate,
  planTemplateBlockers,
  textsOfPlan,
  tidyPlan,
} from '#domain/template/plan-template';
import {
  requireMayDo,
  retiringBlockers,
  type TemplateKind,
  type TemplateStatus,
} from '#domain/template/status';
import { tellingIn } from '#domain/template/tells';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { WriteMappingTemplate } from './mapping-template.dto.ts';
import type { WritePlanTemplate } from './plan-template.dto.ts';
import type {
  RetireTemplate,
  TemplateChanged,
  TemplateMunicipality,
  TemplateRead,
  Templates,
  TemplateSeen,
} from './templates.dto.ts';
import {
  beginTemplate,
  municipalitiesStatement,
  publishTemplate,
  renewTemplate,
  replaceTemplate,
  retireTemplate,
  templateFactsStatement,
  templatesStatement,
  templateStatement,
  writeTemplate,
} from './templates.sql.ts';

/** What is written, and for whom: the content of one kind. */
export type Written =
  | { readonly kind: 'mapping'; readonly body: WriteMappingTemplate }
  | { readonly kind: 'plan'; readonly body: WritePlanTemplate };

interface Facts extends Record<string, unknown> {
  readonly status: TemplateStatus;
  readonly familyId: string;
  readonly kind: TemplateKind;
  readonly content: unknown;
}

type Changed = TemplateChanged & Record<string, unknown>;

const contentOf = (written: Written): MappingTemplate | PlanTemplate => {
  if (written.kind === 'mapping') {
    const { name, ageFrom, ageTo, situations, areas } = written.body;
    return tidyMapping({ name, ageFrom, ageTo, situations, areas });
  }
  const { name, situations, goals } = written.body;
  return tidyPlan({ name, situations, goals });
};

/** Templates are begun as drafts, published once, and taken out of use. A new version is a row of its own. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async all(): Promise<Templates> {
    const templates = await this.statements.rows<TemplateSeen & Record<string, unknown>>(templatesStatement);
    const municipalities = await this.statements.rows<TemplateMunicipality & Record<string, unknown>>(
      municipalitiesStatement,
    );
    return { today: this.request.signedIn.today, municipalities, templates };
  }

  read(id: string): Promise<TemplateRead> {
    return this.statements.one<TemplateRead & Record<string, unknown>>(templateStatement, [id]);
  }

  async begin(written: Written): Promise<TemplateChanged> {
    const values = [written.kind, written.body.municipalityId ?? null, this.stored(written)];
    return this.done(await this.statements.one<Changed>(beginTemplate, values));
  }

  /** Half of it may be missing while it is a draft; nobody may be told of in it. */
  async write(id: string, version: number, written: Written): Promise<TemplateChanged> {
    const { kind, status } = await this.facts(id);
    if (kind !== written.kind) throw refusal('not-found');
    requireMayDo('write', status);
    const values = [id, version, written.body.municipalityId ?? null, this.stored(written)];
    return this.done(await this.statements.changed<Changed>(writeTemplate, values));
  }

  async renew(id: string): Promise<TemplateChanged> {
    requireMayDo('renew', (await this.facts(id)).status);
    return this.done(await this.statements.one<Changed>(renewTemplate, [id]));
  }

  /** From now on mappings begin with it, and the version before is used no longer. What has begun keeps its own. */
  async publish(id: string, version: number): Promise<TemplateChanged> {
    const { status, familyId } = await this.facts(id);
    requireMayDo('publish', status);
    const { mapping, plan } = await this.read(id);
    requireNothingIn([
      ...(mapping === null ? [] : mappingTemplateBlockers(mapping)),
      ...(plan === null ? [] : planTemplateBlockers(plan)),
    ]);
    await this.statements.rows(replaceTemplate, [familyId]);
    return this.done(await this.statements.changed<Changed>(publishTemplate, [id, version]));
  }

  async retire(id: string, version: number, { reason = '' }: RetireTemplate): Promise<TemplateChanged> {
    const { status } = await this.facts(id);
    requireMayDo('retire', status);
    requireNothingIn(retiringBlockers({ status, reason }));
    return this.done(await this.statements.changed<Changed>(retireTemplate, [id, version, reason.trim()]));
  }

  private facts(id: string): Promise<Facts> {
    return this.statements.one<Facts>(templateFactsStatement, [id]);
  }

  private stored(written: Written): string {
    const texts = written.kind === 'mapping' ? textsOfMapping(written.body) : textsOfPlan(written.body);
    requireNothingIn(tellingIn(texts));
    return JSON.stringify(contentOf(written));
  }

  private done(changed: TemplateChanged): TemplateChanged {
    const { id } = changed;
    this.request.log({ action: 'template.write', allowed: true, basis: 'administration', reason: id });
    return changed;
  }
}
