import type { ReactElement } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Saved } from '../look/components/saved.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { DraftAside } from './draft-aside.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import type { DraftText } from './use-draft.ts';

/** «Lagret kl. 10.42», or that it is safe on this device. */
export function DraftPlaceLine({ draft }: { draft: Pick<DraftText, 'place' | 'savedAt'> }): ReactElement {
  const t = useSharedText();
  if (draft.place !== 'kept') return <Saved at={draft.savedAt} />;
  return (
    <span role="status" className="small">
      <Icon name="lock" size={16} /> {t('drafts.onDevice')}
    </span>
  );
}

/** Under or beside a draft: where it is, and what its writer has to choose between. */
export function DraftStatus({ draft }: { draft: DraftText }): ReactElement {
  const t = useSharedText();
  return (
    <>
      {draft.theirs === undefined && <DraftPlaceLine draft={draft} />}
      {draft.stands !== undefined && (
        <p className="small">{t('drafts.begunBefore', { text: draft.stands })}</p>
      )}
      <DraftConflict draft={draft} />
      <DraftAside draft={draft} />
    </>
  );
}
