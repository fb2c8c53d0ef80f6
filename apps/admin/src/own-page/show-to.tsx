import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { firstName } from './names.ts';
import { type OwnPage, useOwnVerb } from './use-own-page.ts';

interface Props {
  readonly own: OwnPage;
  readonly itemKind: 'goal' | 'measure' | 'contribution';
  readonly itemId: string;
}

/** Show one thing to a guardian, or stop. Nothing is shown by default. */
export function ShowTo({ own, itemKind, itemId }: Props): ReactElement | null {
  const t = useOwnText();
  const act = useOwnVerb();
  if (own.guardians.length === 0) return null;
  return (
    <div className="own-show">
      {own.guardians.map((guardian) => {
        const name = firstName(guardian.name);
        const shown = own.sharedItems.some(
          (item) => item.itemId === itemId && item.guardianId === guardian.id,
        );
        const item = { guardianId: guardian.id, itemKind, itemId };
        return (
          <div key={guardian.id} className="own-show-one">
            {shown && (
              <span className="small">
                <Icon name="eye" size={16} /> {t('ownPage.show.shown', { name })}
              </span>
            )}
            <VerbButton
              kind="quiet"
              small
              onPress={() => act(shown ? 'shared-items/stop' : 'shared-items', item)}
            >
              {t(shown ? 'ownPage.show.stop' : 'ownPage.show.to', { name })}
            </VerbButton>
          </div>
        );
      })}
    </div>
  );
}
