import type { ReactElement } from 'react';
import { wouldCollide } from '#domain/burden/burden';
import { useText } from '../i18n/catalogue.tsx';
import { weekdayName } from '../i18n/norwegian-form.ts';
import { Icon } from '../look/icons/icon.tsx';
import { capital } from '../own-page/names.ts';
import { itemsOf, useBurden } from './use-burden.ts';
import './burden.css';

interface Props {
  readonly youngPersonId: string;
  readonly givenName: string;
  readonly day: string;
  readonly time: string;
  /** The service of the one who calls. */
  readonly serviceId: string;
  readonly serviceName: string;
}

/** Before a meeting is called: whether it becomes too much, as far as the caller may see. It never stands in the way. */
export function CollisionWarning(props: Props): ReactElement {
  const { youngPersonId, givenName, day, time, serviceId, serviceName } = props;
  const t = useText();
  const week = useBurden(youngPersonId, 'burden', day).data?.data;
  const found =
    week === undefined ? null : wouldCollide(itemsOf(week), { day, time, serviceId, serviceName });
  return (
    <div role="status">
      {found !== null && (
        <p className="week-warning">
          <Icon name="warning" />{' '}
          {t('burden.wouldCollide', {
            day: capital(weekdayName(found.day)),
            part: t(`burden.parts.${found.part}`),
            name: givenName,
            services: found.services.join(', '),
          })}{' '}
          {t('burden.stillPossible')}
        </p>
      )}
    </div>
  );
}
