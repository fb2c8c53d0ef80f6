import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

type Restriction = Shape<'RestrictionSeen'>;

function Line({ restriction }: { restriction: Restriction }): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const [open, setOpen] = useState(false);
  const { id, reason, at, byName, liftedAt, liftedReason } = restriction;
  return (
    <li>
      <p>{reason}</p>
      <p className="small quiet">
        {t('restrictions.since', { day: shortDate(dateInNorway(at)), name: byName ?? '' })}
      </p>
      {liftedAt !== null && (
        <p className="quiet-box">
          {t('restrictions.ended', { day: shortDate(dateInNorway(liftedAt)), reason: liftedReason ?? '' })}
        </p>
      )}
      {liftedAt === null && (
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('restrictions.lift')}
        </button>
      )}
      {open && (
        <ReasonDialog
          draftKey={`restriction-lift-${id}`}
          heading={t('restrictions.liftHeading')}
          consequence={t('restrictions.liftConsequence')}
          label={t('restrictions.liftLabel')}
          verb={t('restrictions.lift')}
          onReason={async (why) => {
            await verb(`/restrictions/${id}/lift`, { reason: why });
            await again('/restrictions');
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}

/** Cases whose use is stopped, without names, and the way to let it go on. */
export function RestrictionsCard(): ReactElement | null {
  const t = useText();
  const all = useRead<Restriction[]>('/restrictions').data?.data ?? [];
  if (all.length === 0) return null;
  return (
    <Card heading={t('restrictions.heading')}>
      <ul className="rows">
        {all.map((restriction) => (
          <Line key={restriction.id} restriction={restriction} />
        ))}
      </ul>
    </Card>
  );
}
