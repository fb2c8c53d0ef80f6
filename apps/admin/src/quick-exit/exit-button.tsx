import { type ReactElement, useEffect } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { leaveAtOnce } from './leave-at-once.ts';
import './quick-exit.css';
import { inARow, twiceWithinMilliseconds } from './twice.ts';

/** Esc twice leaves, also from within a dialog. */
export function useTwiceEscape(leave: () => unknown = leaveAtOnce): void {
  useEffect(() => {
    const twice = inARow(twiceWithinMilliseconds);
    const heard = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
      if (key === 'Escape' && !repeat && twice(timeStamp)) leave();
    };
    window.addEventListener('keydown', heard, true);
    return () => {
      window.removeEventListener('keydown', heard, true);
    };
  }, [leave]);
}

/** «Gå ut»: on every own page, in the same place, one press. */
export function ExitButton({ inDialog = false }: { inDialog?: boolean }): ReactElement {
  const t = useOwnText();
  const button = (
    <button
      type="button"
      className={inDialog ? 'quick-exit-small' : 'quick-exit no-print'}
      onClick={() => {
        void leaveAtOnce();
      }}
    >
      <Icon name="arrow" size={inDialog ? 18 : 22} />
      <span>{t('ownFrame.exit.button')}</span>
      {!inDialog && (
        <span className="quick-exit-keys" aria-hidden="true">
          {t('ownFrame.exit.keys')}
        </span>
      )}
    </button>
  );
  return inDialog ? button : <aside aria-label={t('ownFrame.exit.label')}>{button}</aside>;
}
