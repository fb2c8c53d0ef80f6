import { type InvitationStatus, invitationAnswers, invitationStatus } from '#domain/team/invitation';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import type { YoungPersonCase } from '../../young-people/case-page/use-case.ts';

export type Member = YoungPersonCase['members'][number];
export type Invitation = YoungPersonCase['invitations'][number];

/** May the reader change what belongs to the case itself? «The basic» is shared with them, or they hold the baton. */
export const reachesCase = ({ sight }: Pick<YoungPersonCase, 'sight'>): boolean =>
  sight.holder || sight.categories.includes('basic');

/** Waiting, expired or answered, on the case's own day. */
export const statusOf = (invitation: Invitation, today: string): InvitationStatus =>
  invitationStatus(
    invitationAnswers.find((answer) => answer === invitation.answer) ?? null,
    invitation.answerBy,
    today,
  );

type Team = Pick<YoungPersonCase, 'members' | 'batons' | 'today'>;

/** On the team today: for good, or to help until a day that has not passed. */
export const isPresent = ({ until, referralId }: Member, today: string): boolean =>
  until === null || (referralId !== null && dateInNorway(until) > today);

/** Those who are on the team now, the holder first. */
export const membersNow = ({ members, batons, today }: Team): Member[] => {
  const holder = batons.find(({ until }) => until === null)?.postId;
  return members
    .filter((member) => isPresent(member, today))
    .sort((one, other) => Number(other.postId === holder) - Number(one.postId === holder));
};

/** Those who have left and have not come back, newest first. */
export const leavers = ({ members, today }: Pick<Team, 'members' | 'today'>): Member[] => {
  const now = new Set(members.filter((member) => isPresent(member, today)).map(({ postId }) => postId));
  const left = members.filter(({ until, postId }) => until !== null && !now.has(postId)).toReversed();
  return left.filter(({ postId }, index) => left.findIndex((other) => other.postId === postId) === index);
};
