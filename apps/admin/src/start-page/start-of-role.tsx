import { type ReactElement, useEffect } from 'react';
import { Navigate } from 'react-router-dom';
import { roles } from '#domain/roles/roles';
import { Loading } from '../look/components/loading.tsx';
import { places } from '../layout/places.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { landingPlace } from '../sign-in/landing-place.ts';
import { OfficeDay } from './office-day.tsx';
import { StartPage } from './start-page.tsx';

/** The address `/`: «Min dag», or the first place of a reader who has another. */
export function StartOfRole(): ReactElement {
  const user = useSessionUser();
  const kind = user && roles[user.role];
  const elsewhere = user && landingPlace(user.role) !== '/' ? landingPlace(user.role) : undefined;
  useEffect(() => {
    if (elsewhere !== undefined) window.location.replace(elsewhere);
  }, [elsewhere]);
  if (kind === undefined || elsewhere !== undefined)
    return (
      <div className="page">
        <Loading />
      </div>
    );
  const first = places[kind][0]?.path;
  if (first !== '/') return <Navigate to={first ?? '/sign-in'} replace />;
  return kind === 'professional' ? <StartPage /> : <OfficeDay />;
}
