import { type ReactElement, type ReactNode, useCallback, useMemo, useState } from 'react';
import { useStore } from 'react-admin';
import { Link } from 'react-router-dom';
import { roles } from '#domain/roles/roles';
import { EmergencyBand } from '../emergency/emergency-band.tsx';
import { OfflineLine } from '../drafts/offline-line.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { ChangedNotice } from '../live/changed-notice.tsx';
import { Mark } from '../look/components/mark.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { routes } from '../routes.tsx';
import { SignInOnTop } from '../sign-in/sign-in-on-top.tsx';
import { FindLink } from './find-link.tsx';
import { MyMenu } from './my-menu.tsx';
import { BarPlaces, TabPlaces } from './place-links.tsx';
import { type Place, places as placesOfKinds } from './places.ts';
import { ShortcutsHelp } from './shortcuts-help.tsx';
import { listPath } from './shortcuts.ts';
import { useShortcuts } from './use-shortcuts.ts';

const built = new Set<string>(routes.map(({ path }) => path));

/** The frame of the professionals' pages: bar, places, content; sign-in on top when the session ends. */
export function Layout({ children }: { children?: ReactNode }): ReactElement {
  const t = useText();
  const user = useSessionUser();
  const [shortcutsOn, setShortcutsOn] = useStore('shortcuts', true);
  const [help, setHelp] = useState(false);
  const kind = user === undefined ? undefined : roles[user.role];
  const places = useMemo<readonly Place[]>(
    () => (kind === undefined ? [] : placesOfKinds[kind].filter(({ path }) => built.has(path))),
    [kind],
  );
  const paths = useMemo(() => places.map(({ path }) => path), [places]);
  const showHelp = useCallback(() => {
    setHelp(true);
  }, []);
  useShortcuts(shortcutsOn, paths, showHelp);
  return (
    <>
      <a className="skip-link" href="#content">
        {t('look.skip')}
      </a>
      <header className="bar no-print">
        <div className="bar-inside">
          <Link to="/" className="brand">
            <Mark /> {t('look.product')}
          </Link>
          <BarPlaces places={places} />
          <div className="bar-end">
            {paths.includes(listPath) && <FindLink shortcutsOn={shortcutsOn} />}
            {user && (
              <MyMenu
                user={user}
                shortcutsOn={shortcutsOn}
                onShortcutsOn={setShortcutsOn}
                onShowShortcuts={showHelp}
              />
            )}
          </div>
        </div>
      </header>
      {kind === 'professional' && <EmergencyBand />}
      <OfflineLine />
      <ChangedNotice />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <TabPlaces places={places} />
      {help && (
        <ShortcutsHelp
          onClose={() => {
            setHelp(false);
          }}
        />
      )}
      <SignInOnTop />
    </>
  );
}
