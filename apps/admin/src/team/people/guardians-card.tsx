import { type ReactElement, useId, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import type { YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import { type Guardian, GuardianDialog } from './guardian-dialog.tsx';
import { GuardianEndDialog } from './guardian-end-dialog.tsx';
import { GuardianRow } from './guardian-row.tsx';
import { reachesCase } from './present.ts';

type Open = 'add' | { readonly change: Guardian } | { readonly end: Guardian };

/** Who answers for the young person. */
export function GuardiansCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState<Open>();
  const close = (): void => {
    setOpen(undefined);
  };
  const may = reachesCase(of);
  return (
    <Card heading={t('team.guardians')}>
      {of.guardians.length === 0 && <p>{t('team.noGuardians')}</p>}
      <ul className="rows">
        {of.guardians.map((guardian) => (
          <GuardianRow
            key={guardian.id}
            guardian={guardian}
            onChange={
              may
                ? () => {
                    setOpen({ change: guardian });
                  }
                : undefined
            }
            onEnd={
              may
                ? () => {
                    setOpen({ end: guardian });
                  }
                : undefined
            }
          />
        ))}
      </ul>
      {may && (
        <button
          id={id}
          type="button"
          className="button button-second button-small"
          onClick={() => {
            setOpen('add');
          }}
        >
          {t('team.guardianForm.add')}
        </button>
      )}
      {open === 'add' && <GuardianDialog of={of} onClose={close} />}
      {typeof open === 'object' && 'change' in open && (
        <GuardianDialog of={of} guardian={open.change} onClose={close} />
      )}
      {typeof open === 'object' && 'end' in open && (
        <GuardianEndDialog of={of} guardian={open.end} focus={id} onClose={close} />
      )}
    </Card>
  );
}
