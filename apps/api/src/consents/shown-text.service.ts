import { Injectable } from '@nestjs/common';
import type { Language } from '#domain/language/languages';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { type Shown, shownText } from './shown-text.ts';

const asked = `SELECT c.purpose, c.valid_to::text AS "to", c.excluded_topics AS "excludedTopics",
  (SELECT jsonb_agg(jsonb_build_object('name', s.name, 'categories', coalesce(c.shares -> s.id::text, to_jsonb(c.categories))) ORDER BY s.name)
    FROM app.service s WHERE s.id = ANY (c.service_ids)) AS services
  FROM app.consent c WHERE c.id = $1 AND c.young_person_id = $2`;

export interface ShownIn {
  readonly language: Language;
  readonly text: string;
}

/** What stood on the page when somebody answered: in one of our languages, for a consent is given in no other. */
@Injectable()
export class ShownText {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async of(youngPersonId: string, consentId: string): Promise<ShownIn> {
    const { language } = this.request;
    const shown = await this.statements.one<Shown & Record<string, unknown>>(asked, [
      consentId,
      youngPersonId,
    ]);
    return { language, text: shownText(language, shown) };
  }
}
