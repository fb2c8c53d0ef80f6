import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { type Figures, rowIn } from './area.ts';

/** Whom the figures are about: those who are followed up in Laget, a selected group, with their number. */
export function Among({ figures, area }: { figures: Figures; area: string }): ReactElement {
  const t = useText();
  const { total } = rowIn(figures, 'followed_up_by_status', area);
  return (
    <p className="figures-among">
      {total === null || total === 0
        ? t('figures.amongTooFew')
        : t('figures.among', { count: number(total) })}
    </p>
  );
}
