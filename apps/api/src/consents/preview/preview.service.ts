import { Injectable } from '@nestjs/common';
import { openings } from '#domain/access/case-parts';
import { decide } from '#domain/access/decide';
import { visibleCategories } from '#domain/access/visible-categories';
import { allCategories, type Category, isCategory } from '#domain/category/categories';
import type { FollowUpStatus } from '#domain/follow-up/statuses';
import { isKeptFrom, type OwnLock } from '#domain/own-lock/own-lock';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { type CaseAnswer, CaseReading } from '../../young-people/case/case-reading.service.ts';
import { maskFor } from './preview-mask.ts';
import { allShutOut, factsOfReader, leftOutIn, readerIn, type Wish } from './preview-reader.ts';
import type { CasePreview, PreviewWish } from './preview.dto.ts';

const usersOfPosts = 'SELECT DISTINCT p.user_id AS id FROM app.post p WHERE p.id = ANY ($1::uuid[])';
const liveLocks = `SELECT l.contribution_id AS "contributionId", l.service_id AS "serviceId", l.guardian_id AS "guardianId"
  FROM app.own_lock l WHERE l.young_person_id = $1 AND l.ended_at IS NULL`;

const listed = (text: string | undefined): string[] => (text === undefined ? [] : text.split(','));

/** What the one who asks sees, and knows of what the young person keeps back; `locks` null: nothing. */
interface Asker {
  readonly categories: readonly Category[];
  readonly locks: readonly OwnLock[] | null;
}

/** The follow-up as it will stand: sharing makes it active. */
const withStatus = (answer: CaseAnswer, status: FollowUpStatus): CaseAnswer => {
  const last = answer.followUps.at(-1);
  return {
    ...answer,
    followUps: answer.followUps.map(({ status: was, ...rest }) => ({
      ...rest,
      status: rest.since === last?.since ? status : was,
    })),
  };
};

/** The case as a service would see it if a consent were live that is not, or not yet, saved. It changes nothing. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly reading: CaseReading,
  ) {}

  /** For somebody on the team: nothing in it that the asker does not see already. */
  async forTeam(youngPersonId: string, serviceId: string, asked: PreviewWish): Promise<CasePreview> {
    const { categories } = await this.access.open(youngPersonId, 'consent-preview.read');
    const answer = await this.reading.answer(youngPersonId);
    const wish = await this.wishOf(serviceId, asked);
    return this.preview(answer, wish, { categories, locks: null });
  }

  /** For the young person, who knows what is kept from whom. */
  async forSelf(youngPersonId: string, serviceId: string, asked: PreviewWish): Promise<CasePreview> {
    await this.access.open(youngPersonId, 'own-page.read');
    const answer = await this.reading.answer(youngPersonId);
    const locks = await this.statements.rows<OwnLock & Record<string, unknown>>(liveLocks, [youngPersonId]);
    return this.preview(answer, await this.wishOf(serviceId, asked), { categories: allCategories, locks });
  }

  private preview(answer: CaseAnswer, wish: Wish, asker: Asker): CasePreview {
    const reader = factsOfReader(answer, wish);
    const facts = { ...reader.facts, permission: 'case.read', ownService: false } as const;
    const decision = decide({ ...facts, category: null });
    const seen = visibleCategories(facts).map(({ category }) => category);
    const lockedOut = { serviceId: wish.serviceId, guardianId: null };
    const masked = maskFor(answer, reader, (id) => isKeptFrom(asker.locks ?? [], id, lockedOut));
    const not = (some: readonly Category[]) => (category: Category) => !some.includes(category);
    return {
      serviceId: wish.serviceId,
      readerName: readerIn(answer, wish)?.name ?? null,
      leftOutNames: leftOutIn(answer, wish).map(({ name }) => name),
      shutOut: allShutOut(answer, wish),
      hidden: allCategories.filter(not(seen)),
      frameHidden: !openings.frame(reader, { category: 'basic', ownerServiceId: null }),
      notDrawn: seen.filter(not(asker.categories)),
      ownLocksUnknown: asker.locks === null,
      case: this.reading.caseOf(withStatus(masked, facts.followUpStatus), {
        relation: 'member',
        holder: reader.facts.holder,
        basis: decision.allow ? decision.basis : '',
        categories: seen,
      }),
    };
  }

  private async wishOf(serviceId: string, { categories, excludedPostIds }: PreviewWish): Promise<Wish> {
    const users = await this.statements.rows<{ id: string }>(usersOfPosts, [listed(excludedPostIds)]);
    return {
      serviceId: serviceId.toLowerCase(),
      categories: listed(categories).filter(isCategory),
      excludedUserIds: users.map(({ id }) => id),
    };
  }
}
