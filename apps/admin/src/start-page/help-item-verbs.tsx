import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { HelpVerbs } from '../help-requests/help-verbs.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { useTell } from './done-lines.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** Somebody who is not in Laget asks for a team. */
export function HelpItemVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const asker = item.byName === '' ? item.givenName : item.byName;
  return (
    <>
      <HelpVerbs
        id={item.id}
        name={asker}
        taken={item.status === 'taken'}
        onDone={async (words) => {
          await dayAgain(item.youngPersonId);
          tell(item, words);
        }}
      />
      <Link className="button button-second button-small" to={`/help-requests/${item.id}`}>
        {t('helpRequests.seen.read')}
      </Link>
    </>
  );
}
