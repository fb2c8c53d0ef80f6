import type { RingMember } from '../../look/components/team-ring.tsx';
import { sideOf } from '../../look/services.ts';
import { isPresent } from '../../team/people/present.ts';
import type { YoungPersonCase } from './use-case.ts';

type Team = Pick<YoungPersonCase, 'members' | 'batons' | 'invitations' | 'today'>;

/** Who is on the team now. */
export const presentMembers = ({
  members,
  today,
}: Pick<YoungPersonCase, 'members' | 'today'>): YoungPersonCase['members'] =>
  members.filter((member) => isPresent(member, today));

/** Who holds the baton now. */
export const presentHolder = ({
  batons,
}: Pick<YoungPersonCase, 'batons'>): YoungPersonCase['batons'][number] | undefined =>
  batons.find(({ until }) => until === null);

/** The team as a ring: members, the holder among them, and services that have not answered yet. */
export function ringOf(team: Team): RingMember[] {
  const holder = presentHolder(team);
  const members = presentMembers(team).map(({ serviceKind, postId }) => ({
    side: sideOf(serviceKind),
    holder: postId === holder?.postId,
  }));
  const invited = team.invitations
    .filter(({ answer }) => answer === null)
    .map(({ serviceKind }) => ({ side: sideOf(serviceKind), invited: true }));
  return [...members, ...invited];
}
