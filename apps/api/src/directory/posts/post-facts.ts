import { Injectable } from '@nestjs/common';
import { requirePost } from '#domain/role-grant/post-wish';
import { type Giving, givingOf, worksIn } from '#domain/role-grant/role-grants';
import type { ServiceKind } from '#domain/service/service-kinds';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { GivePost } from '../users/write-user.dto.ts';

interface Facts extends Record<string, unknown> {
  readonly kind: ServiceKind;
  readonly inMyPlace: boolean;
  readonly alreadyThere: boolean;
}

const factsStatement = `SELECT s.kind, app.administers_all() OR s.organisation_id IS NOT DISTINCT FROM app.my_administered_organisation() AS "inMyPlace",
    EXISTS (SELECT FROM app.post p WHERE p.user_id = $2 AND p.service_id = s.id AND p.role = $3
      AND p.valid && daterange(least($4::date, $5::date), greatest($4::date, $5::date), '[]')) AS "alreadyThere"
  FROM app.service s WHERE s.id = $1`;

/** What stands in the way of giving a post, as libs/domain says it. */
@Injectable()
export class PostFacts {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** `userId` is null for somebody who is being made. */
  async require(userId: string | null, wish: GivePost, asked: Giving): Promise<void> {
    const { role, userId: me, today } = this.request.signedIn;
    const values = [wish.serviceId, userId, wish.role, wish.from, wish.until ?? null];
    const { kind, inMyPlace, alreadyThere } = await this.statements.one<Facts>(factsStatement, values);
    requirePost({
      isMyself: userId === me,
      giving: givingOf(role, wish.role),
      asked,
      inMyPlace,
      worksThere: worksIn(wish.role, kind),
      alreadyThere,
      title: wish.title,
      from: wish.from,
      until: wish.until ?? null,
      today,
      reason: wish.reason ?? '',
    });
  }
}

/** The post as the database takes it. */
export const postJson = ({ serviceId, role, title, from, until, reason }: GivePost): string =>
  JSON.stringify({
    serviceId,
    role,
    title: title.trim(),
    from,
    until: until ?? null,
    reason: reason?.trim(),
  });
