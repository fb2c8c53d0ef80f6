import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { discussionPageOf, useWaiting } from './use-discussions.ts';
import './discussions.css';

/** On «Min dag»: somebody waits for an answer from the reader's service. Nothing when nobody does. */
export function WaitingCard(): ReactElement | null {
  const t = useText();
  const waiting = useWaiting();
  if (waiting.length === 0) return null;
  return (
    <Card heading={t('discussions.card.heading')} tone="mine">
      <ul className="rows">
        {waiting.map(({ id, title, askerName, askerServiceName }) => (
          <li key={id} className="discussion">
            <p className="strong">{title}</p>
            <p className="small quiet">
              {t('discussions.card.line', { name: askerName, service: askerServiceName })}
            </p>
            <Link className="button button-second button-small" to={discussionPageOf(id)}>
              {t('discussions.card.answer')}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The way to the discussions from «Min dag». */
export function DiscussionsLink(): ReactElement {
  const t = useText();
  return (
    <Card heading={t('discussions.start.heading')}>
      <p>{t('discussions.start.text')}</p>
      <p>
        <Link to="/discussions">{t('discussions.open')}</Link>
      </p>
    </Card>
  );
}
