import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { longDate, nearDate } from '../i18n/norwegian-form.ts';
import { useToday } from '../providers/use-session.ts';
import { transitionPageOf } from './transition-paths.ts';
import type { OfferedTransition } from './use-transitions.ts';

/** Somebody asks the reader's service to receive. */
export function OfferedRow({ of }: { of: OfferedTransition }): ReactElement {
  const t = useText();
  const today = useToday();
  return (
    <li>
      <h3>{of.name}</h3>
      <p>{t('transitions.on', { kind: t(`transitions.kinds.${of.kind}`), date: longDate(of.onDate) })}</p>
      <p className="small quiet">
        {t('transitions.lineOffered', {
          sender: of.sender,
          service: of.senderService,
          date: nearDate(of.answerBy, today),
        })}
      </p>
      <div className="buttons">
        <Link className="button button-small" to={transitionPageOf(of.id)}>
          {t('transitions.seeAndAnswer')}
          <span className="visually-hidden">: {of.name}</span>
        </Link>
      </div>
    </li>
  );
}
