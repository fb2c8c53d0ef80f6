import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { ServiceTile } from '../../look/components/service-tile.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { sideOf } from '../../look/services.ts';
import { verb } from '../../providers/data-provider.ts';
import { useSessionUser } from '../../providers/use-session.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import { type Invitation, statusOf } from './present.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly invitation: Invitation;
}

/** A service that has been asked: waiting, silent too long, or no. A yes is on the team instead. */
export function InvitationRow({ of, invitation }: Props): ReactElement | null {
  const t = useText();
  const again = useCaseAgain(of.person.id);
  const me = useSessionUser()?.postId;
  const status = statusOf(invitation, of.today);
  if (status === 'accepted' || status === 'withdrawn' || invitation.seenByInviterAt !== null) return null;
  const { serviceName: service, answerReason, answerBy } = invitation;
  const date = nearDate(answerBy, of.today);
  const sentence = {
    waiting: t('team.invited', { service, date }),
    expired: t('team.expired', { service, date }),
    declined: t('team.declined', { service, reason: answerReason ?? '' }),
  }[status];
  return (
    <li className="member member-invited">
      <ServiceTile side={sideOf(invitation.serviceKind)} name={service} />
      <div>
        <p>{sentence}</p>
        <p className="small quiet">
          {t('team.invitedBy', { name: invitation.invitedByName, reason: invitation.reason })}
        </p>
      </div>
      {(status === 'waiting' || invitation.invitedByPostId === me) && (
        <VerbButton
          kind="quiet"
          small
          onPress={async () => {
            await verb(
              `${pathOf(of.person.id)}/invitations/${invitation.id}/${status === 'waiting' ? 'withdraw' : 'seen'}`,
            );
            await again();
          }}
        >
          {status === 'waiting' ? t('team.withdraw') : t('team.seen')}
        </VerbButton>
      )}
    </li>
  );
}
