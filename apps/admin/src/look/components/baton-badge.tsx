import type { ReactElement } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { Icon } from '../icons/icon.tsx';

interface Props {
  /** Who holds it; null when the reader does. */
  readonly holder: string | null;
  /** Since when, as it is read: «9. mars». */
  readonly since?: string;
  /** `offered`: offered to the reader, who has not answered. `short`: only the sign, for a row with the name in it. */
  readonly kind?: 'held' | 'offered' | 'short';
}

/** Who holds the baton. There is no badge for «nobody»: it cannot happen. */
export function BatonBadge({ holder, since, kind = 'held' }: Props): ReactElement {
  const t = useSharedText();
  if (kind === 'short') {
    return (
      <span className="baton baton-short">
        <Icon name="baton" size={17} />
        <span className="visually-hidden">{t('look.baton.short')}</span>
      </span>
    );
  }
  const offered = kind === 'offered' && holder !== null;
  const held = holder === null ? t('look.baton.mine') : t('look.baton.held', { name: holder });
  return (
    <span className={offered ? 'baton baton-offered' : 'baton'}>
      <Icon name="baton" size={19} />
      <span>
        {offered ? t('look.baton.offeredToYou', { name: holder }) : held}
        {since !== undefined && (
          <span className="baton-since"> {t('look.baton.since', { date: since })}</span>
        )}
      </span>
    </span>
  );
}
