import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { findPath } from './shortcuts.ts';

/** «Finn ungdom» in the top bar: leads to the find field among the reader's own. */
export function FindLink({ shortcutsOn }: { shortcutsOn: boolean }): ReactElement {
  const t = useText();
  return (
    <Link to={findPath} className="bar-find" aria-keyshortcuts={shortcutsOn ? '/' : undefined}>
      <Icon name="search" />
      <span className="bar-find-words">{t('layout.find')}</span>
      {shortcutsOn && (
        <kbd className="wide-only" aria-hidden="true">
          /
        </kbd>
      )}
    </Link>
  );
}
