import type { ReactElement, ReactNode } from 'react';
import { BesideChoice } from '../beside/beside-choice.tsx';
import { OfflineLine } from '../drafts/offline-line.tsx';
import { useOwnText } from '../i18n/catalogue.tsx';
import { ChangedNotice } from '../live/changed-notice.tsx';
import { Mark } from '../look/components/mark.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { ReadAloud } from '../read-aloud/read-aloud.tsx';
import { LanguageChoice } from '../sign-in/language-choice.tsx';
import { SignInOnTop } from '../sign-in/sign-in-on-top.tsx';
import { UnsentCard } from '../unsent/unsent-card.tsx';
import { OwnLink } from './own-link.tsx';
import { ownPlaces } from './own-places.ts';
import { ShadeChoice } from './shade-choice.tsx';
import { SignOutButton } from './sign-out-button.tsx';

/** The frame of the young person's pages; `withPlaces` false for a guardian, who has one page. */
export function OwnLayout(props: { path: string; withPlaces: boolean; children: ReactNode }): ReactElement {
  const t = useOwnText();
  const places = props.withPlaces ? ownPlaces : [];
  return (
    <div className="own-page">
      <a className="skip-link" href="#content">
        {t('look.skip')}
      </a>
      <header className="bar">
        <div className="bar-inside">
          <OwnLink to={ownPlaces[0]?.path ?? '/'} className="brand">
            <Mark /> {t('look.product')}
          </OwnLink>
          <nav className="bar-places" aria-label={t('ownPage.mainMenu')}>
            {places.map(({ path, name }) => (
              <OwnLink key={path} to={path} current={path === props.path}>
                {t(`ownPage.places.${name}`)}
              </OwnLink>
            ))}
          </nav>
          <div className="bar-end">
            <SignOutButton />
          </div>
        </div>
      </header>
      <OfflineLine />
      <ChangedNotice />
      <UnsentCard />
      <main id="content" tabIndex={-1}>
        {props.children}
      </main>
      <footer className="own-foot">
        <ReadAloud key={props.path} />
        <LanguageChoice />
        <BesideChoice />
        <ShadeChoice />
        <details className="own-install">
          <summary>{t('ownFrame.install.open')}</summary>
          <p className="small">{t('ownFrame.install.text')}</p>
        </details>
        <p className="small quiet">{t('ownFrame.exit.about')}</p>
      </footer>
      {places.length > 0 && (
        <nav className="tabs" aria-label={t('ownPage.mainMenuPhone')}>
          {places.map(({ path, name, icon }) => (
            <OwnLink key={path} to={path} current={path === props.path}>
              <Icon name={icon} size={22} />
              <span>{t(`ownPage.places.${name}`)}</span>
            </OwnLink>
          ))}
        </nav>
      )}
      <SignInOnTop />
    </div>
  );
}
