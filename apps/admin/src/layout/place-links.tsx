import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import type { Place } from './places.ts';

/** The place a path belongs to: the longest one it begins with. */
const currentOf = (places: readonly Place[], pathname: string): Place | undefined =>
  places
    .filter(({ path }) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
    .sort((one, other) => other.path.length - one.path.length)[0];

/** The places in the top bar. */
export function BarPlaces({ places }: { places: readonly Place[] }): ReactElement {
  const t = useText();
  const current = currentOf(places, useLocation().pathname);
  return (
    <nav className="bar-places" aria-label={t('layout.mainMenu')}>
      {places.map((place) => (
        <Link key={place.path} to={place.path} aria-current={place === current ? 'page' : undefined}>
          {t(`layout.places.${place.name}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The same places within the thumb's reach, on the phone. */
export function TabPlaces({ places }: { places: readonly Place[] }): ReactElement {
  const t = useText();
  const current = currentOf(places, useLocation().pathname);
  return (
    <nav className="tabs no-print" aria-label={t('layout.mainMenuPhone')}>
      {places.map((place) => (
        <Link key={place.path} to={place.path} aria-current={place === current ? 'page' : undefined}>
          <Icon name={place.icon} size={22} />
          <span>{t(`layout.places.${place.short ?? place.name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
