import type { ReactElement } from 'react';
import { collisionsIn, loadOf } from '#domain/burden/burden';
import { addDays } from '#domain/calendar/date';
import { useSharedText } from '../i18n/catalogue.tsx';
import { dayAndMonth, weekdayName } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { capital } from '../own-page/names.ts';
import { useBurden, type Week } from './use-burden.ts';
import { WeekDrawing } from './week-drawing.tsx';
import { WeekList } from './week-list.tsx';
import './burden.css';

interface Props {
  readonly youngPersonId: string;
  readonly which: 'burden' | 'own-burden';
  /** Any day of the week shown. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}

function Shown({ week, own }: { week: Week; own: boolean }): ReactElement {
  const t = useSharedText();
  const collisions = collisionsIn(week.items);
  const load = loadOf(week.items);
  return (
    <>
      <p>
        {t('burden.load', {
          appointments: load.appointment,
          duties: load.duty,
          forms: load.form,
        })}
      </p>
      {collisions.map(({ day, part, services }) => (
        <p key={`${day}${part}`} className="week-warning">
          <Icon name="warning" />{' '}
          {t(own ? 'burden.ownCollision' : 'burden.collision', {
            day: capital(weekdayName(day)),
            part: t(`burden.parts.${part}`),
            services: services.join(', '),
          })}
        </p>
      ))}
      {week.partly && (
        <p className="quiet-box">
          <Icon name="lock" /> {t('burden.partly')}
        </p>
      )}
      <div className="week-columns">
        <WeekDrawing week={week} collisions={collisions} />
        <div>
          <WeekList week={week} />
        </div>
      </div>
    </>
  );
}

/** A week across services: how much, what collides, drawn and as a list. */
export function WeekView({ youngPersonId, which, day, onDay }: Props): ReactElement {
  const t = useSharedText();
  const { data, error, refetch } = useBurden(youngPersonId, which, day);
  if (data === undefined)
    return error ? (
      <ErrorInCard error={error} text={t('burden.failed')} onRetry={() => void refetch()} />
    ) : (
      <Loading text={t('burden.loading')} bars={4} />
    );
  const week = data.data;
  const turn = (days: number, text: string): ReactElement => (
    <button
      type="button"
      className="button button-second button-small"
      onClick={() => {
        onDay(addDays(week.monday, days));
      }}
    >
      {text}
    </button>
  );
  return (
    <Card
      heading={t('burden.week', {
        from: dayAndMonth(week.monday),
        to: dayAndMonth(addDays(week.monday, 6)),
      })}
    >
      <div className="buttons no-print">
        {turn(-7, t('burden.earlier'))}
        {turn(7, t('burden.later'))}
      </div>
      <Shown week={week} own={which === 'own-burden'} />
    </Card>
  );
}
