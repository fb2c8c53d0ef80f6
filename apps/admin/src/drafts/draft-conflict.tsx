import type { ReactElement } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { TwoTexts } from '../look/components/two-texts.tsx';
import type { DraftText } from './use-draft.ts';

/** The same user has written here in another window: both texts, until one of them is chosen. */
export function DraftConflict({ draft }: { draft: DraftText }): ReactElement | null {
  const t = useSharedText();
  if (draft.theirs === undefined) return null;
  return (
    <section className="info-box" aria-label={t('look.conflict.ownHeading')}>
      <p role="alert" className="strong">
        {t('look.conflict.ownHeading')}
      </p>
      <TwoTexts
        mine={draft.text}
        theirs={draft.theirs}
        theirsLabel={t('look.conflict.elsewhere')}
        onChosen={draft.choose}
      />
    </section>
  );
}
