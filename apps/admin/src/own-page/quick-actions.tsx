import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { OwnLink } from './own-link.tsx';

/** What is done most often, at the thumb on a phone. */
export function QuickActions(): ReactElement {
  const t = useOwnText();
  return (
    <nav className="quick-actions no-print" aria-label={t('ownFrame.actions.label')}>
      <button
        type="button"
        className="button"
        onClick={() => {
          document.querySelector<HTMLElement>('#skriv textarea')?.focus();
        }}
      >
        <Icon name="pencil" /> {t('ownFrame.actions.write')}
      </button>
      <OwnLink to="/min-side/moter#be-om" className="button button-second">
        <Icon name="calendar" /> {t('ownFrame.actions.meeting')}
      </OwnLink>
    </nav>
  );
}
