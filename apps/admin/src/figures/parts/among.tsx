import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';

/** Whom the figures are about: those who are followed up in Laget, a selected group, with their number. */
export function Among({ total }: { readonly total: number | null }): ReactElement {
  const t = useText();
  return (
    <p className="figures-among">
      {total === null || total === 0
        ? t('figures.amongTooFew')
        : t('figures.among', { count: number(total) })}
    </p>
  );
}
