import type { ReactElement } from 'react';
import { isTransitionKind } from '#domain/transition/kinds';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate, shortDate } from '../i18n/norwegian-form.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { ReadNothing } from './read-nothing.tsx';

/** What the young person does now, and the transitions that come. */
export function ReadNow({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const { today } = of;
  const activities = of.activities.filter(({ until }) => until === null);
  const transitions = of.transitions.filter(({ status }) => status !== 'met' && status !== 'ended');
  if (activities.length + transitions.length === 0) return <ReadNothing />;
  return (
    <ul className="rows">
      {activities.map(({ id, kind, detail, from }) => (
        <li key={id}>
          <p>{[t(`activities.kinds.${kind}`), detail].filter(Boolean).join(': ')}</p>
          <p className="small quiet">{t('activities.since', { date: shortDate(from, today) })}</p>
        </li>
      ))}
      {transitions.map(({ id, kind, onDate, receiverName }) => (
        <li key={id}>
          <p>{isTransitionKind(kind) ? t(`transitions.kinds.${kind}`) : kind}</p>
          <p className="small quiet">{[nearDate(onDate, today), receiverName].filter(Boolean).join(', ')}</p>
        </li>
      ))}
    </ul>
  );
}
