import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate, shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { useRead } from '../providers/use-read.ts';

type Quarter = Shape<'QuarterReview'>;

function Part({ heading, rows }: { heading: string; rows: readonly ReactNode[] }): ReactElement {
  const t = useText();
  return (
    <>
      <h3>{heading}</h3>
      {rows.length === 0 ? (
        <p className="quiet">{t('privacy.quarter.none')}</p>
      ) : (
        <ul className="rows">{rows}</ul>
      )}
    </>
  );
}

function RoleChange({ change }: { change: Quarter['roleChanges'][number] }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  return (
    <li>
      {t('privacy.quarter.role', {
        day: shortDate(dateInNorway(change.at)),
        what: sentence(`privacy.quarter.what.${change.what}`) ?? change.what,
        name: change.userName,
        service: change.serviceName ?? t('privacy.quarter.noService'),
      })}{' '}
      <span className="small quiet">
        {change.byName === null
          ? t('privacy.quarter.byNobody')
          : t('privacy.quarter.by', { name: change.byName })}{' '}
        {change.reason !== null && t('privacy.quarter.reason', { reason: change.reason })}
      </span>
    </li>
  );
}

/** Every override, role change and hidden line of the quarter, for the management to read through. */
export function QuarterCard(): ReactElement | null {
  const t = useText();
  const quarter = useRead<Quarter>('/log-review/quarter').data?.data;
  if (quarter === undefined) return null;
  const { from, to, roleChanges, overrides, lawChanges, clearances, hidings } = quarter;
  const day = (at: string): string => shortDate(dateInNorway(at));
  return (
    <Card heading={t('privacy.quarter.title')}>
      <p>{t('privacy.quarter.intro', { from: longDate(from), to: longDate(to) })}</p>
      <Part
        heading={t('privacy.quarter.roleChanges')}
        rows={roleChanges.map((change, at) => (
          <RoleChange key={`${change.at} ${String(at)}`} change={change} />
        ))}
      />
      <Part
        heading={t('privacy.quarter.overrides')}
        rows={overrides.map(({ at, userName: name, serviceName: service }, index) => (
          <li key={`${at} ${String(index)}`}>
            {t('privacy.quarter.override', { day: day(at), name, service })}
          </li>
        ))}
      />
      <Part
        heading={t('privacy.quarter.lawChanges')}
        rows={lawChanges.map(({ code, proposedAt, proposedBy: name, decidedBy, reason }) => (
          <li key={`${code} ${proposedAt}`}>
            {t('privacy.quarter.law', { day: day(proposedAt), code, name, reason })}{' '}
            {decidedBy === null
              ? t('privacy.quarter.lawWaits')
              : t('privacy.quarter.lawDecided', { name: decidedBy })}
          </li>
        ))}
      />
      <Part
        heading={t('privacy.quarter.clearanceChanges')}
        rows={clearances.map((one) => (
          <li key={`${one.userName} ${one.grantedAt}`}>
            {t('privacy.quarter.cleared', {
              day: day(one.grantedAt),
              name: one.userName,
              level: t(`protection.short.${one.level}`),
            })}{' '}
            <span className="small quiet">
              {t('privacy.quarter.by', { name: one.byName })}{' '}
              {t('privacy.quarter.reason', { reason: one.reason })}{' '}
              {one.endedAt !== null && t('privacy.quarter.clearanceEnded', { day: day(one.endedAt) })}
            </span>
          </li>
        ))}
      />
      <p>
        <Link to="/law">{t('privacy.quarter.allLaw')}</Link> ·{' '}
        <Link to="/clearances">{t('privacy.quarter.clearances')}</Link>
      </p>
      <Part
        heading={t('privacy.quarter.hidings')}
        rows={hidings.map(({ decidedAt, hiddenUntil, reason }, index) => (
          <li key={`${decidedAt} ${String(index)}`}>
            {t('privacy.quarter.hiding', { day: day(decidedAt), until: shortDate(hiddenUntil), reason })}
          </li>
        ))}
      />
    </Card>
  );
}
