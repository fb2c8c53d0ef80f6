import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';

/** One erasure in a list: why, where it stands, by whom, and under what the archives have it. */
export function ErasureLine({ erasure }: { erasure: Shape<'ErasureListed'> }): ReactElement {
  const t = useText();
  const { id, cause, state, openedAt, graceEndsOn, erasedAt, approvedBy, references } = erasure;
  const opened = longDate(dateInNorway(openedAt));
  const day = erasedAt === null ? graceEndsOn : dateInNorway(erasedAt);
  return (
    <li>
      <p>
        <strong>{t(`erasures.states.${state}`, { day: day === null ? '' : longDate(day) })}</strong> ·{' '}
        {t(`erasures.causes.${cause}`)}
      </p>
      <p className="small quiet">
        {t('erasures.opened', { day: opened })}{' '}
        {approvedBy.length > 0 && t('erasures.approved', { names: approvedBy.join(' og ') })}{' '}
        {references.length > 0 && t('erasures.references', { references: references.join(', ') })}
      </p>
      {state !== 'erased' && (
        <p>
          <Link to={`/erasures/${id}`} aria-label={t('erasures.seeOne', { day: opened })}>
            {t('erasures.see')}
          </Link>
        </p>
      )}
    </li>
  );
}
