import type { ReactElement } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { clockTime } from '../../i18n/norwegian-time.ts';
import { Icon } from '../icons/icon.tsx';

/** «Lagret kl. 10.42» beside the heading; said politely, no toast. `at` is ISO 8601, undefined before the first time. */
export function Saved({ at }: { at: string | undefined }): ReactElement {
  const t = useSharedText();
  return (
    <span role="status" className="saved small">
      {at !== undefined && (
        <>
          <Icon name="tick" size={16} /> {t('look.saved', { time: clockTime(at) })}
        </>
      )}
    </span>
  );
}
