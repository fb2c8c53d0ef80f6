import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { countsOf } from '#domain/my-day/counts';
import { type RoleKind, roles } from '#domain/roles/roles';
import { useText } from '../i18n/catalogue.tsx';
import { dayAndMonth, weekdayName } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useSessionUser, useToday } from '../providers/use-session.ts';
import { ComingCard } from './coming-card.tsx';
import { DayCard } from './day-card.tsx';
import { DoneKept } from './done-lines.tsx';
import { capital, useGreeting } from './greeting.ts';
import { useFirstChoice } from './saved-choices.tsx';
import { useMyDay } from './use-my-day.ts';
import { WaitsCard } from './waits-card.tsx';
import './start-page.css';

/** «Min dag» of those who have no cases: administrators, privacy officers and figures stewards. It names no young person. */
export function OfficeDay(): ReactElement {
  const t = useText();
  const today = useToday();
  const { data, error, refetch } = useMyDay();
  const first = useFirstChoice();
  const greeting = useGreeting(countsOf(data?.data.items ?? []).total);
  return (
    <Page
      heading={data === undefined ? t('startPage.title') : greeting}
      documentTitle={t('startPage.title')}
      above={capital(`${weekdayName(today)} ${dayAndMonth(today)}`)}
    >
      {data === undefined &&
        (error ? (
          <ErrorInCard error={error} text={t('startPage.failed')} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('startPage.loading')} />
        ))}
      {data && first && (
        <div className="page-with-side">
          <div className="stack">
            <DoneKept>
              <DayCard
                items={data.data.items}
                today={data.data.today}
                first={first}
                heading={t('officeDay.heading')}
                empty={t('officeDay.empty')}
              />
            </DoneKept>
          </div>
          <div className="stack">
            <WaitsCard waits={data.data.waits} today={data.data.today} />
            <ComingCard coming={data.data.coming} today={data.data.today} />
            <MorePlaces />
          </div>
        </div>
      )}
    </Page>
  );
}

/** What has no place in the menu: five places are enough there. */
function MorePlaces(): ReactElement | null {
  const t = useText();
  const user = useSessionUser();
  const words: Partial<Record<RoleKind, readonly (readonly [string, string])[]>> = {
    privacy_officer: [
      ['/agreements', t('agreements.link')],
      ['/releases', t('releases.link')],
      ['/relation-endings', t('protection.endings.title')],
      ['/withheld', t('withheld.title')],
    ],
    administrator: [
      ['/given-roles', t('administration.given.title')],
      ['/templates', t('templates.title')],
      ['/emergency-numbers', t('emergencyNumbers.title')],
      ['/sent-notices', t('notices.title')],
    ],
    local_administrator: [
      ['/given-roles', t('administration.given.title')],
      ['/agreements', t('agreements.link')],
      ['/sent-notices', t('notices.title')],
    ],
    figures_steward: [
      ['/open-figures', t('openFigures.link')],
      ['/external-series', t('officeDay.ways.sources')],
      ['/figures/reports/receivers', t('reportReceivers.title')],
    ],
  };
  const links = user && words[roles[user.role]];
  if (links === undefined) return null;
  return (
    <Card heading={t('officeDay.more')}>
      <ul className="rows">
        {links.map(([to, text]) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
