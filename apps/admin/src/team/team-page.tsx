import { type ReactElement, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { BatonOfferCard } from '../baton/baton-offer-card.tsx';
import { OfferBatonDialog } from '../baton/offer-baton-dialog.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { NotFound } from '../layout/not-found.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { TeamRing } from '../look/components/team-ring.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { AccessEnded, isGone } from '../young-people/case-page/access-ended.tsx';
import { presentHolder, ringOf } from '../young-people/case-page/team-ring-of.ts';
import { casePageOf, useCase, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { CaseRequestsCard } from '../case-requests/case-requests-card.tsx';
import { ReferDialog } from '../referrals/refer-dialog.tsx';
import { helpsForATime, ReferralsCard } from '../referrals/referrals-card.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { LeaveTeam } from './leave-team.tsx';
import { ContactCard } from './people/contact-card.tsx';
import { GuardiansCard } from './people/guardians-card.tsx';
import { InvitationRow } from './people/invitation-row.tsx';
import { MemberRow } from './people/member-row.tsx';
import { leavers, membersNow, reachesCase } from './people/present.ts';
import { SignInCodesCard } from './people/sign-in-codes-card.tsx';
import { SupportersCard } from './people/supporters-card.tsx';
import { RequestsCard } from './requests/requests-card.tsx';
import { TitlesCard } from './titles/titles-card.tsx';
import './team.css';

/** Everybody on the team: service, role, how to reach them, who holds the baton, who is asked and who has left. */
function PeopleCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const [open, setOpen] = useState<'invite' | 'refer' | 'baton'>();
  const holder = presentHolder(of);
  const helps = helpsForATime(of, useSessionUser()?.postId);
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <Card heading={t('team.people')}>
      <ul className="rows">
        {membersNow(of).map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            holderSince={member.postId === holder?.postId ? holder.since : undefined}
          />
        ))}
        {of.invitations.map((invitation) => (
          <InvitationRow key={invitation.id} of={of} invitation={invitation} />
        ))}
        {leavers(of).map((member) => (
          <MemberRow key={member.id} member={member} />
        ))}
      </ul>
      {!reachesCase(of) && <p className="quiet-box">{t('team.seesOnlyOwn')}</p>}
      <div className="buttons">
        {!helps && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => {
                setOpen('invite');
              }}
            >
              {t('team.invite')}
            </button>
            <button
              type="button"
              className="button button-second"
              onClick={() => {
                setOpen('refer');
              }}
            >
              {t('referrals.refer')}
            </button>
          </>
        )}
        {of.sight.holder && (
          <button
            type="button"
            className="button button-baton-second"
            onClick={() => {
              setOpen('baton');
            }}
          >
            {t('baton.offer')}
          </button>
        )}
        {!helps && <LeaveTeam of={of} />}
      </div>
      {open === 'invite' && <InviteDialog of={of} onClose={close} />}
      {open === 'refer' && <ReferDialog of={of} onClose={close} />}
      {open === 'baton' && <OfferBatonDialog of={of} onClose={close} />}
    </Card>
  );
}

/** The team page of a case that has been read. */
export function TeamView({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const heading = t('team.heading', { name: of.person.givenName });
  return (
    <Page
      heading={heading}
      above={<Link to={casePageOf(of.person.id)}>{t('team.back')}</Link>}
      aside={<TeamRing members={ringOf(of)} middle={of.person.givenName.slice(0, 1)} size={84} />}
    >
      <div className="page-with-side">
        <div className="stack">
          <BatonOfferCard of={of} />
          <RequestsCard of={of} />
          <CaseRequestsCard of={of} />
          <PeopleCard of={of} />
          <ReferralsCard of={of} />
        </div>
        <div className="stack">
          <ContactCard of={of} />
          <TitlesCard of={of} />
          <SupportersCard of={of} />
          <GuardiansCard of={of} />
          <SignInCodesCard of={of} />
        </div>
      </div>
    </Page>
  );
}

/** `/young-people/:youngPersonId/team` */
export function TeamPage(): ReactElement {
  const { youngPersonId = '' } = useParams();
  const { data, error, refetch } = useCase(youngPersonId);
  if (data !== undefined)
    return (
      <AccessEnded ended={isGone(error)}>
        <TeamView of={data.data} />
      </AccessEnded>
    );
  if (isGone(error)) return <NotFound />;
  return (
    <div className="page">
      {error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading bars={5} />}
    </div>
  );
}
