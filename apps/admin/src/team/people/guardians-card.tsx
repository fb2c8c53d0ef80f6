import { type ReactElement, useState } from 'react';
import { isGuardianKind } from '#domain/consent/guardians';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { ServiceTile } from '../../look/components/service-tile.tsx';
import type { YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import { GuardianDialog } from './guardian-dialog.tsx';

/** Who answers for the young person. */
export function GuardiansCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const [adding, setAdding] = useState(false);
  return (
    <Card heading={t('team.guardians')}>
      {of.guardians.length === 0 && <p>{t('team.noGuardians')}</p>}
      <ul className="rows">
        {of.guardians.map(({ id, name, kind, contact }) => (
          <li key={id} className="member">
            <ServiceTile side="guardian" nameHidden />
            <div>
              <p>
                <span className="strong">{name}</span>{' '}
                <span className="quiet">
                  {isGuardianKind(kind) ? t(`team.guardianForm.kinds.${kind}`) : kind}
                </span>
              </p>
              {contact !== '' && <p className="small">{contact}</p>}
            </div>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          setAdding(true);
        }}
      >
        {t('team.guardianForm.add')}
      </button>
      {adding && (
        <GuardianDialog
          of={of}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Card>
  );
}
