import { Injectable } from '@nestjs/common';
import { ageOn } from '#domain/calendar/age';
import { professionOf, type Profession } from '#domain/note/profession';
import { liftBlockers, withheldReviewOn, withholdBlockers } from '#domain/own-lock/withheld';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type {
  LiftItem,
  MyWithheldItem,
  OwnLockStands,
  WithheldItemSeen,
  WithholdItem,
} from './own-lock.dto.ts';
import { birthDate, kept, lift, mine, review, there, withhold } from './withheld.sql.ts';

type Id = OwnLockStands & Record<string, unknown>;

/** «Hold tilbake for foresatte»: by health personnel, with a reason, a day to look at it again, and a lifting. */
@Injectable()
export class WithheldService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async withhold(youngPersonId: string, { itemKind, itemId, reason }: WithholdItem): Promise<OwnLockStands> {
    await this.access.open(youngPersonId, 'item.withhold');
    const { today, serviceId, postId } = this.request.post;
    await this.statements.one(there[itemKind], [itemId, youngPersonId]);
    const person = await this.statements.one<{ birthDate: string }>(birthDate, [youngPersonId]);
    const age = ageOn(person.birthDate, today);
    requireNothingIn(withholdBlockers({ profession: this.profession, age, reason }));
    const values = [
      youngPersonId,
      serviceId,
      itemKind,
      itemId,
      reason.trim(),
      postId,
      withheldReviewOn(today),
    ];
    return this.statements.one<Id>(withhold, values);
  }

  /** Guardians may see it again; the row stays as history. */
  async lift(youngPersonId: string, withheldId: string, { reason }: LiftItem): Promise<OwnLockStands> {
    await this.access.open(youngPersonId, 'item.withhold');
    await this.statements.one(kept, [withheldId, youngPersonId]);
    requireNothingIn(liftBlockers({ profession: this.profession, reason }));
    const { postId } = this.request.post;
    return this.statements.one<Id>(lift, [withheldId, youngPersonId, reason.trim(), postId]);
  }

  /** What the reader's own service keeps back, about those whom the reader follows up. */
  async mine(): Promise<MyWithheldItem[]> {
    const rows = await this.statements.rows<MyWithheldItem & Record<string, unknown>>(mine);
    this.access.listed(
      [...new Set(rows.map(({ youngPersonId }) => youngPersonId))],
      'my-withheld-items.read',
    );
    return rows;
  }

  /** The privacy officer's list: of the own organisation, and nobody's name. */
  async toReview(): Promise<WithheldItemSeen[]> {
    const rows = await this.statements.rows<WithheldItemSeen & Record<string, unknown>>(review);
    const row_count = rows.length;
    this.request.log({ action: 'withheld-items.read', allowed: true, basis: 'privacy_officer', row_count });
    return rows;
  }

  private get profession(): Profession | null {
    const { role, serviceKind } = this.request.post;
    return professionOf(role, serviceKind ?? '');
  }
}
