import { type ReactElement, useSyncExternalStore } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';

const onNetChange = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** One line under the bar while the machine is without net. */
export function OfflineLine(): ReactElement {
  const t = useSharedText();
  const online = useSyncExternalStore(onNetChange, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="offline">
          <Icon name="cloud" /> {t('drafts.offline')}
        </p>
      )}
    </div>
  );
}
