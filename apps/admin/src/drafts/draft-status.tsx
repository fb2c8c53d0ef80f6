import type { ReactElement } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Saved } from '../look/components/saved.tsx';
import { Icon } from '../look/icons/icon.tsx';
import type { DraftText } from './use-draft.ts';

/** Under or beside a draft: «Lagret kl. 10.42», or that it is safe on this device. */
export function DraftStatus({ draft }: { draft: Pick<DraftText, 'place' | 'savedAt'> }): ReactElement {
  const t = useSharedText();
  if (draft.place !== 'kept') return <Saved at={draft.savedAt} />;
  return (
    <span role="status" className="small">
      <Icon name="lock" size={16} /> {t('drafts.onDevice')}
    </span>
  );
}
