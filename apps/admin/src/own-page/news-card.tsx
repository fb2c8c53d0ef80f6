import { type ReactElement, useEffect, useState } from 'react';
import { isNewsKind, newsPlaces } from '#domain/case-event/news';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { isAttended } from '../providers/attended.ts';
import { verb } from '../providers/data-provider.ts';
import { firstName } from './names.ts';
import { OwnLink } from './own-link.tsx';
import { type OwnPage, useOwnPath } from './use-own-page.ts';

type Change = OwnPage['changes'][number];

/** Where each stands; home is where the reader is. */
const paths = {
  home: null,
  plan: '/min-side/planen',
  team: '/min-side/laget',
  meetings: '/min-side/moter',
  notes: '/min-side/notater',
} as const;

function Line({ change, today }: { change: Change; today: string }): ReactElement | null {
  const t = useOwnText();
  const { kind, at, name } = change;
  if (!isNewsKind(kind)) return null;
  const who = name === null ? t('ownFrame.news.somebody') : firstName(name);
  const path = paths[newsPlaces[kind]];
  return (
    <li>
      <p>{t(`ownFrame.news.kinds.${kind}`, { name: who })}</p>
      <p className="small quiet">
        {nearDate(dateInNorway(at), today)}
        {path !== null && (
          <>
            {' · '}
            <OwnLink to={path}>{t(`ownFrame.news.places.${newsPlaces[kind]}`)}</OwnLink>
          </>
        )}
      </p>
    </li>
  );
}

/** What is new is what was new when the page was opened, and what has come since: looking at it does not make it go. */
function useShown(changes: readonly Change[]): readonly Change[] {
  const [shown, setShown] = useState(changes);
  const fresh = changes.filter(({ id, kind }) => !shown.some((one) => one.id === id && one.kind === kind));
  if (fresh.length > 0) setShown([...fresh, ...shown]);
  return shown;
}

/** «Nytt siden sist»: seen when it has been looked at, and nobody else learns that. */
export function NewsCard({ own }: { own: OwnPage }): ReactElement | null {
  const t = useOwnText();
  const path = useOwnPath();
  const shown = useShown(own.changes);
  const [first] = useState(own.changesUntil);
  const until = own.changes.length > 0 ? own.changesUntil : first;
  useEffect(() => {
    if (!isAttended()) return;
    verb(`${path}/own-page/seen`, { until }).catch(() => {
      // then it is new the next time too
    });
  }, [path, until]);
  if (shown.length === 0) return null;
  return (
    <Card heading={t('ownFrame.news.heading')} id="nytt">
      <ul className="rows">
        {shown.map((change) => (
          <Line key={`${change.kind}-${change.id}`} change={change} today={own.today} />
        ))}
      </ul>
    </Card>
  );
}
