import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** Join a team, or say no with a reason. */
export function InvitationVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const dayAgain = useDayAgain();
  const navigate = useNavigate();
  const [saysNo, setSaysNo] = useState(false);
  const path = `/invitations/${item.id}`;
  return (
    <>
      <VerbButton
        small
        kind="second"
        onPress={async () => {
          await verb(`${path}/accept`, {});
          await dayAgain(item.youngPersonId);
          void navigate(casePageOf(item.youngPersonId));
        }}
      >
        {t('startPage.verbs.join')}
      </VerbButton>
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          setSaysNo(true);
        }}
      >
        {t('startPage.verbs.declineInvitation')}
      </button>
      {saysNo && (
        <ReasonDialog
          draftKey={`invitation-decline-${item.id}`}
          heading={t('startPage.verbs.declineInvitationHeading', { name: item.givenName })}
          consequence={t('startPage.verbs.declineInvitationConsequence', {
            by: item.byName,
            name: item.givenName,
          })}
          label={t('startPage.verbs.declineInvitationLabel')}
          verb={t('startPage.verbs.sendNo')}
          onReason={async (reason) => {
            await verb(`${path}/decline`, { reason });
            await dayAgain(item.youngPersonId);
          }}
          onClose={() => {
            setSaysNo(false);
          }}
        />
      )}
    </>
  );
}
