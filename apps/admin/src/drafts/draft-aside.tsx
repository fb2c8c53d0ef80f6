import type { ReactElement } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { joined } from './left-over.ts';
import type { DraftText } from './use-draft.ts';

/** The text that was not chosen when two met: to be brought in, or thrown away by the one who wrote. */
export function DraftAside({ draft }: { draft: DraftText }): ReactElement | null {
  const t = useSharedText();
  if (draft.aside === '') return null;
  return (
    <section className="info-box" aria-label={t('drafts.aside')}>
      <p className="strong">{t('drafts.aside')}</p>
      <p className="conflict-text">{draft.aside}</p>
      <div className="buttons">
        <button
          type="button"
          className="button button-second button-small"
          onClick={() => {
            draft.setText(joined(draft.text, draft.aside));
            void draft.clearAside();
          }}
        >
          {t('drafts.bringIn')}
        </button>
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => void draft.clearAside()}
        >
          {t('drafts.throwAway')}
        </button>
      </div>
    </section>
  );
}
