import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';

/** Whom the figures are about: those who are followed up in Laget, a selected group, with their number. */
export function Among({
  total,
  isSmall = false,
}: {
  readonly total: number | null;
  /** In a card, below a page that says it in full size. */
  readonly isSmall?: boolean;
}): ReactElement {
  const t = useText();
  return (
    <p className={isSmall ? 'small quiet' : 'figures-among'}>
      {total === null || total === 0
        ? t('figures.amongTooFew')
        : t('figures.among', { count: number(total) })}
    </p>
  );
}
