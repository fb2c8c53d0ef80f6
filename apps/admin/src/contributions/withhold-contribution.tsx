import { type ReactElement, useState } from 'react';
import { ageOn } from '#domain/calendar/age';
import { professionOf } from '#domain/note/profession';
import { withholdBlockers } from '#domain/own-lock/withheld';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useSessionUser } from '../providers/use-session.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

/** «Ikke til foresatte»: shown to health personnel alone, between 12 and 16. */
export function WithholdContribution({
  of,
  itemId,
}: {
  of: YoungPersonCase;
  itemId: string;
}): ReactElement | null {
  const t = useText();
  const user = useSessionUser();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const profession = user === undefined ? null : professionOf(user.role, user.serviceKind ?? '');
  const age = ageOn(of.person.birthDate, of.today);
  if (withholdBlockers({ profession, age, reason: '-' }).length > 0) return null;
  if (done) return <p role="status">{t('contributions.withheld')}</p>;
  return (
    <>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('contributions.withhold')}
      </button>
      {open && (
        <ReasonDialog
          heading={t('contributions.withholdHeading')}
          consequence={t('contributions.withholdText', { name: of.person.givenName })}
          label={t('contributions.withholdLabel')}
          verb={t('contributions.withhold')}
          onReason={async (reason) => {
            await verb(`/young-people/${of.person.id}/withheld-items`, {
              itemKind: 'contribution',
              itemId,
              reason,
            });
            setDone(true);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
