import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { perPage } from './use-my-list.ts';

interface Props {
  readonly page: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Where in the list; nothing when everybody is in view. */
export function MyListPager({ page, total, onPage }: Props): ReactElement | null {
  const t = useText();
  if (total <= perPage) return null;
  const last = Math.ceil(total / perPage);
  const values = { from: (page - 1) * perPage + 1, to: Math.min(page * perPage, total), total };
  const turn = (to: number, text: string): ReactElement => (
    <button
      type="button"
      className="button button-second button-small"
      onClick={() => {
        onPage(to);
      }}
    >
      {text}
    </button>
  );
  return (
    <nav className="buttons" aria-label={t('youngPeople.pages')}>
      {page > 1 && turn(page - 1, t('youngPeople.previous'))}
      <span className="small quiet" role="status">
        {t('youngPeople.range', values)}
      </span>
      {page < last && turn(page + 1, t('youngPeople.next'))}
    </nav>
  );
}
