import type { ReactElement } from 'react';
import { isGuardianKind } from '#domain/consent/guardians';
import { useText } from '../../i18n/catalogue.tsx';
import { ServiceTile } from '../../look/components/service-tile.tsx';
import { type Guardian, guardianRow } from './guardian-dialog.tsx';

interface Props {
  readonly guardian: Guardian;
  /** Left out for a reader who may not change anything here. */
  readonly onChange?: (() => void) | undefined;
  readonly onEnd?: (() => void) | undefined;
}

/** Somebody who answers for the young person, in which capacity, and how to reach them. */
export function GuardianRow({ guardian, onChange, onEnd }: Props): ReactElement {
  const t = useText();
  const { id, name, kind, contact } = guardian;
  return (
    <li id={guardianRow(id)} className="member" tabIndex={-1}>
      <ServiceTile side="guardian" nameHidden />
      <div>
        <p>
          <span className="strong">{name}</span>{' '}
          <span className="quiet">{isGuardianKind(kind) ? t(`team.guardianForm.kinds.${kind}`) : kind}</span>
        </p>
        {contact !== '' && <p className="small">{contact}</p>}
        {onChange && onEnd && (
          <div className="row-verbs">
            <button
              type="button"
              className="link-button small"
              aria-label={t('team.changeOf', { name })}
              onClick={onChange}
            >
              {t('team.change')}
            </button>
            <button
              type="button"
              className="link-button small"
              aria-label={t('team.guardianForm.endOf', { name })}
              onClick={onEnd}
            >
              {t('team.guardianForm.end')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
