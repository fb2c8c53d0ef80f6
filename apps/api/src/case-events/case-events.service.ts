import { Injectable } from '@nestjs/common';
import type { CaseEventKind } from '#domain/case-event/kinds';
import type { Category } from '#domain/category/categories';
import { newId } from '../platform/database/new-id.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { sealedTexts } from '../sealing/sealed.ts';

/** What happened: codes, ids and the reasons people gave. Never a copy of a text that belongs to another row. */
export interface Happened {
  readonly kind: CaseEventKind;
  readonly category?: Category;
  /** Who owns the line; the reader's own service when nothing else is said. */
  readonly ownerServiceId?: string;
  readonly payload?: Readonly<Record<string, string | number | boolean | null>>;
}

const statement = `INSERT INTO app.case_event (id, young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
  VALUES ($8, $1, $2, $3, $4, $5::jsonb, app.clock(), $6, $7)`;

/** Writes lines into the case's own log, in the transaction of the change that they tell of. */
@Injectable()
export class CaseEvents {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async happened(
    youngPersonId: string,
    { kind, category = 'basic', ownerServiceId, payload = {} }: Happened,
  ): Promise<string> {
    const { userId, postId, serviceId } = this.request.post;
    const id = newId();
    const owner = ownerServiceId ?? serviceId;
    await this.statements.rows(statement, [
      youngPersonId,
      owner,
      category,
      kind,
      sealedTexts('case_event.payload', youngPersonId, id, payload),
      userId,
      postId,
      id,
    ]);
    return id;
  }
}
