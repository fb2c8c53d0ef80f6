import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useTell } from './done-lines.tsx';
import { Opens } from './opens.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** Invite whoever asked to join, or not now. */
export function RequestVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const [answer, setAnswer] = useState<'invited' | 'not_now'>();
  const service = item.byService;
  const person = item.givenName;
  const invited = answer === 'invited';
  return (
    <>
      <Opens
        main
        onOpen={() => {
          setAnswer('invited');
        }}
      >
        {t('team.requests.invite', { service })}
      </Opens>
      <Opens
        onOpen={() => {
          setAnswer('not_now');
        }}
      >
        {t('team.requests.notNow')}
      </Opens>
      {answer !== undefined && (
        <ReasonDialog
          draftKey={`request-answer-${item.id}`}
          heading={t(invited ? 'team.requests.inviteHeading' : 'team.requests.notNowHeading', { service })}
          consequence={
            invited ? t('team.invitePage.consequence') : t('team.requests.notNowConsequence', { person })
          }
          label={invited ? t('team.requests.inviteReason', { service }) : t('team.requests.notNowReason')}
          verb={invited ? t('team.requests.invite', { service }) : t('team.requests.notNow')}
          onReason={async (reason) => {
            const path = `/young-people/${item.youngPersonId}/requests-to-join/${item.id}/answer`;
            await verb(path, { answer, reason });
            await dayAgain(item.youngPersonId);
            tell(item, t('startPage.done.answered', { service }));
          }}
          onClose={() => {
            setAnswer(undefined);
          }}
        />
      )}
    </>
  );
}
