import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate, nearDate } from '../i18n/norwegian-form.ts';
import { useToday } from '../providers/use-session.ts';
import { transitionPageOf } from '../transitions/transition-paths.ts';

/** A transition after the first meeting: what became of it. */
export function PastRow({ of }: { of: Shape<'PastTransition'> }): ReactElement {
  const t = useText();
  const today = useToday();
  const { outcome, saidOn, receiverService: receiver, senderService: sender, givenName: name } = of;
  return (
    <li>
      <p className="strong">
        <Link to={transitionPageOf(of.id, of.youngPersonId)}>{of.name}</Link>{' '}
        <span className="tag">{t(`handOverNotes.short.${outcome}`)}</span>
      </p>
      <p className="small">{t('handOverNotes.pastLine', { sender, receiver, date: longDate(of.metOn) })}</p>
      <p className={outcome === 'unknown' ? 'small red strong' : 'small quiet'}>
        {t(`handOverNotes.outcomes.${outcome}`, {
          receiver,
          name,
          date: saidOn === null ? '' : nearDate(saidOn, today),
        })}
      </p>
    </li>
  );
}
