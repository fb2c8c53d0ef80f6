import { type ReactElement, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../../i18n/catalogue.tsx';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { Page } from '../../look/components/page.tsx';
import { useRead, useReadAgain } from '../../providers/use-read.ts';
import { casePageOf } from '../../young-people/case-page/use-case.ts';
import { InvitationCard } from './invitation-card.tsx';
import '../team.css';

function ToList(): ReactElement {
  const t = useText();
  return (
    <p>
      <Link to="/young-people">{t('team.invitation.toList')}</Link>
    </p>
  );
}

/** `/invitations/:invitationId`: the question, and nothing of the case. */
export function InvitationPage(): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const { invitationId = '' } = useParams();
  const { data, error, refetch } = useRead<Shape<'OwnInvitation'>[]>('/invitations');
  const [declinedBy, setDeclinedBy] = useState<string>();
  if (data === undefined)
    return (
      <div className="page">
        {error ? (
          <ErrorInCard error={error} text={t('team.invitation.failed')} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </div>
    );
  const invitation = data.data.find(({ id }) => id === invitationId);
  if (declinedBy !== undefined || invitation === undefined)
    return (
      <Page
        key="answered"
        heading={
          declinedBy === undefined
            ? t('team.invitation.gone')
            : t('team.invitation.declined', { by: declinedBy })
        }
        documentTitle={t('team.invitation.title')}
      >
        <ToList />
      </Page>
    );
  return (
    <Page
      key="question"
      heading={t('team.invitation.heading', { name: invitation.givenName })}
      documentTitle={t('team.invitation.title')}
    >
      <div className="stack invitation">
        <InvitationCard
          invitation={invitation}
          onAccepted={async (youngPersonId) => {
            await navigate(casePageOf(youngPersonId));
            await Promise.all([readAgain('/my-list'), readAgain('/invitations')]);
          }}
          onDeclined={async () => {
            setDeclinedBy(invitation.invitedBy);
            await readAgain('/invitations');
          }}
        />
      </div>
    </Page>
  );
}
