import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import { ExplainedCard, FiguresCard } from './explained-card.tsx';
import { EmergenciesCard } from './emergencies-card.tsx';
import { GoalsCard } from './goals-card.tsx';
import { LockServicesCard } from './hide-from.tsx';
import { NextMeetingCard } from '../own-meetings/next-meeting-card.tsx';
import { NextCard } from './next-card.tsx';
import { NewsCard } from './news-card.tsx';
import { OwnPartCard } from '../own-parts/own-part-card.tsx';
import { OwnLink } from './own-link.tsx';
import { QuickActions } from './quick-actions.tsx';
import { Questions } from './questions.tsx';
import { SeenDays } from './seen-days.tsx';
import { useSeen } from './seen-by-page.tsx';
import { OwnPreparationsCard } from './preparations-card.tsx';
import { OwnReferralsCard } from './referrals-card.tsx';
import { WhatHelpedList } from '../plans/what-helped/what-helped-list.tsx';
import { SharingCard } from './sharing-card.tsx';
import { OwnThread } from '../threads/own-thread.tsx';
import { TeamCard } from './team-card.tsx';
import type { OwnPage } from './use-own-page.ts';
import { WithOwnPage } from './with-own-page.tsx';
import { WriteCard } from './write-card.tsx';
import { WrittenCard } from './written-card.tsx';

const newest = 3;

function SeenCard({ own }: { own: OwnPage }): ReactElement {
  const t = useOwnText();
  const entries = useSeen().data?.pages[0]?.entries ?? [];
  return (
    <Card heading={t('ownPage.seen.heading')}>
      <SeenDays entries={entries.slice(0, newest)} today={own.today} />
      <p>
        <OwnLink to="/min-side/sett-av">{t('ownPage.seen.all')}</OwnLink>
      </p>
    </Card>
  );
}

/** What happens next, what asks for an answer, what I want, and a place to write. */
export function HomePage(): ReactElement {
  const t = useOwnText();
  return (
    <WithOwnPage>
      {(own) => (
        <Page heading={t('ownPage.hello', { name: own.givenName })} documentTitle={t('ownPage.places.home')}>
          {own.followUpStatus === 'paused' && <p className="info-box">{t('ownPage.paused')}</p>}
          <div className="own-columns">
            <div className="stack">
              <EmergenciesCard today={own.today} newest />
              <NewsCard own={own} />
              <NextCard own={own} />
              <NextMeetingCard />
              <OwnPartCard />
              <Questions own={own} />
              <GoalsCard own={own} />
              <WriteCard />
            </div>
            <div className="stack">
              <TeamCard own={own} />
              <SeenCard own={own} />
            </div>
          </div>
          <p className="own-links">
            <OwnLink to="/min-side/laget#deler">{t('ownPage.sharing.heading')}</OwnLink>
            {' · '}
            <OwnLink to="/min-side/moter">{t('ownMeetings.heading')}</OwnLink>
            {' · '}
            <OwnLink to="/min-side/bare-meg">{t('ownFrame.private.heading')}</OwnLink>
            {' · '}
            <OwnLink to="/min-side/uka">{t('burden.ownOpen')}</OwnLink>
            {' · '}
            <OwnLink to="/min-side/notater">{t('ownPage.notes.heading')}</OwnLink>
            {' · '}
            <OwnLink to="/min-side/slik-har-jeg-det">{t('qualityOfLife.heading')}</OwnLink>
            {' · '}
            <OwnLink to="/min-side/opplysninger">{t('ownData.heading')}</OwnLink>
            {' · '}
            <OwnLink to="/min-side/sett-av#tall">{t('ownPage.figures.heading')}</OwnLink>
            {' · '}
            <OwnLink to="/min-side/bakgrunn">{t('immigrantBackground.heading')}</OwnLink>
            {' · '}
            <OwnLink to="/min-side/varsler">{t('ownNotices.title')}</OwnLink>
            {' · '}
            <OwnLink to="/min-side/innlogget">{t('signIn.sessions.heading')}</OwnLink>
          </p>
          <QuickActions />
        </Page>
      )}
    </WithOwnPage>
  );
}

/** Everything in the plan, and everything I have written with how it was used. */
export function PlanPage(): ReactElement {
  const t = useOwnText();
  return (
    <WithOwnPage>
      {(own) => (
        <Page heading={t('ownPage.places.plan')}>
          <div className="own-columns">
            <div className="stack">
              <GoalsCard own={own} whole />
              {own.plan !== null && (
                <Card heading={t('threads.planHeading')}>
                  <OwnThread threadId={own.plan.id} about={t('threads.aboutPlan')} name={own.givenName} />
                </Card>
              )}
              <OwnPreparationsCard own={own} />
            </div>
            <div className="stack">
              <Card heading={t('measures.whatHelped.heading')}>
                <WhatHelpedList
                  measures={own.measures}
                  ownVoice={(helped) => t('ownPage.helped.own', { helped })}
                />
              </Card>
              <WrittenCard own={own} />
              <WriteCard />
            </div>
          </div>
        </Page>
      )}
    </WithOwnPage>
  );
}

/** Everybody in the team, what they may see, and one press to stop. */
export function TeamPage(): ReactElement {
  const t = useOwnText();
  return (
    <WithOwnPage>
      {(own) => (
        <Page heading={t('ownPage.places.team')}>
          <div className="own-columns">
            <div className="stack">
              <TeamCard own={own} whole />
              <OwnReferralsCard own={own} />
              <ExplainedCard own={own} />
            </div>
            <div className="stack">
              <SharingCard own={own} />
              <LockServicesCard own={own} />
              <FiguresCard />
            </div>
          </div>
        </Page>
      )}
    </WithOwnPage>
  );
}
