import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { Icon } from '../look/icons/icon.tsx';
import type { Between } from './write-agreement.tsx';

interface Props {
  readonly warnings: readonly Shape<'AgreementWarningSeen'>[];
  readonly onWrite: (between: Between) => void;
}

/** Those who share without an agreement, or with one that ends soon: each with its verb. It stops nothing. */
export function WarningsCard({ warnings, onWrite }: Props): ReactElement {
  const t = useText();
  return (
    <Card heading={t('agreements.warn.heading')}>
      {warnings.length === 0 && <p className="quiet">{t('agreements.warn.none')}</p>}
      <ul className="rows">
        {warnings.map(({ warning, until, ...pair }) => {
          const names = { one: pair.organisationName, other: pair.otherOrganisationName };
          return (
            <li key={`${pair.organisationId} ${pair.otherOrganisationId}`}>
              <p>
                <Icon name={warning === 'missing' ? 'warning' : 'clock'} size={16} />{' '}
                {t(`agreements.warn.${warning}`, { ...names, day: until === null ? '' : longDate(until) })}
              </p>
              <button
                type="button"
                className="button button-second button-small"
                aria-label={t('agreements.warn.writeBetween', names)}
                onClick={() => {
                  onWrite({ one: pair.organisationId, other: pair.otherOrganisationId });
                }}
              >
                {t('agreements.warn.write')}
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
