import type { CaseReader } from '#domain/access/case-parts';
import type { Grant } from '#domain/access/reader';
import { caseReaderOf, type TeamReader } from '#domain/access/who-sees';
import type { Category } from '#domain/category/categories';
import type { FollowUpStatus } from '#domain/follow-up/statuses';
import type { CaseAnswer } from '../../young-people/case/case-reading.service.ts';

type OnTheTeam = CaseAnswer['readers'][number];

/** A service and what would be opened to it. */
export interface Wish {
  readonly serviceId: string;
  readonly categories: readonly Category[];
  readonly excludedUserIds: readonly string[];
}

/** Those of the service who are on the team, as far as the asker knows it. */
export const ofService = ({ readers }: CaseAnswer, { serviceId }: Wish): OnTheTeam[] =>
  readers.filter((one) => one.serviceId === serviceId);

const isLeftOut = ({ excludedUserIds }: Wish, { userId, leftOut }: OnTheTeam): boolean =>
  excludedUserIds.includes(userId) || leftOut.length > 0;

export const leftOutIn = (answer: CaseAnswer, wish: Wish): OnTheTeam[] =>
  ofService(answer, wish).filter((one) => isLeftOut(wish, one));

/** Whoever is on the team from the service is shut out of the whole case. */
export const allShutOut = (answer: CaseAnswer, wish: Wish): boolean => {
  const there = ofService(answer, wish);
  return there.length > 0 && there.every(({ shutOut }) => shutOut);
};

/** Whose screen it is: the holder, or somebody whom nothing is kept from; null when nobody is known. */
export const readerIn = (answer: CaseAnswer, wish: Wish): OnTheTeam | null => {
  const there = ofService(answer, wish).filter(({ shutOut }) => !shutOut);
  return there.find(({ holder }) => holder) ?? there.find((one) => !isLeftOut(wish, one)) ?? there[0] ?? null;
};

/** What a consent that waits or is not saved opens. */
const wished = ({ categories, excludedUserIds }: Wish, userId: string | null): Grant[] =>
  userId !== null && excludedUserIds.includes(userId)
    ? []
    : categories.map((category) => ({ category, basis: 'consent:preview' }));

/** Sharing makes a follow-up active, as it does when the consent is given. */
const statusAfter = ({ followUps, sharings }: CaseAnswer, { categories }: Wish): FollowUpStatus => {
  const status = followUps.at(-1)?.status ?? 'closed';
  return status !== 'closed' && sharings.length + categories.length > 0 ? 'active' : status;
};

/** Somebody from the service who would join, and whom no consent leaves out. */
const whoeverJoins = ({ sharings }: CaseAnswer, { serviceId }: Wish): TeamReader => ({
  postId: '',
  serviceId,
  role: 'municipal_worker',
  holder: false,
  shutOut: false,
  leftOut: [],
  grants: sharings
    .filter((one) => one.serviceId === serviceId)
    .map(({ category, consentId, legalBasisUseId }) =>
      consentId === null
        ? { category, by: 'statute', id: legalBasisUseId ?? '' }
        : { category, by: 'consent', id: consentId },
    ),
});

/** The facts of somebody of the service, on the team, when the wish has come true. */
export const factsOfReader = (answer: CaseAnswer, wish: Wish): CaseReader => {
  const who = readerIn(answer, wish);
  const there = allShutOut(answer, wish) ? ofService(answer, wish)[0] : who;
  const { serviceId, postId, facts } = caseReaderOf(
    there ?? whoeverJoins(answer, wish),
    statusAfter(answer, wish),
  );
  const grants = [...facts.grants, ...wished(wish, who?.userId ?? null)];
  return { serviceId, postId, facts: { ...facts, grants } };
};
