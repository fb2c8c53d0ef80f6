import { type ReactElement, useState } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { prolongReferralBlockers } from '#domain/referral/referral';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { DateField } from '../look/components/date-field.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { type Referral, useReferralBlocker } from './referral-words.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly referral: Referral;
}

interface DialogProps extends Props {
  readonly onClose: () => void;
}

function ProlongDialog({ of, referral, onClose }: DialogProps): ReactElement {
  const t = useText();
  const again = useCaseAgain(of.person.id);
  const sentenceOf = useReferralBlocker();
  const [until, setUntil] = useState<IsoDate>();
  const open = of.sharings.filter((one) => one.serviceId === referral.serviceId && one.category === 'basic');
  const missing = prolongReferralBlockers({
    today: of.today,
    until: until ?? null,
    basisUntil:
      open
        .map((one) => one.until)
        .toSorted()
        .at(-1) ?? null,
    onlyHelps: false,
    status: 'running',
    lastsUntil: referral.until,
    reason: 'asked for below',
  });
  return (
    <ReasonDialog
      draftKey={`referral-prolong-${referral.id}`}
      heading={t('referrals.prolongHeading', { service: referral.serviceName })}
      consequence={t('referrals.prolongConsequence', {
        date: nearDate(referral.until, of.today),
        name: of.person.givenName,
      })}
      label={t('referrals.prolongReason')}
      verb={t('referrals.prolongSave')}
      missing={missing.map(sentenceOf)}
      onReason={async (reason) => {
        await verb(`${pathOf(of.person.id)}/referrals/${referral.id}/prolong`, { until, reason });
        await again();
      }}
      onClose={onClose}
    >
      <DateField label={t('referrals.form.until')} value={until} onChange={setUntil} today={of.today} />
    </ReasonDialog>
  );
}

function EndDialog({ of, referral, onClose }: DialogProps): ReactElement {
  const t = useText();
  const again = useCaseAgain(of.person.id);
  const readAgain = useReadAgain();
  return (
    <ReasonDialog
      draftKey={`referral-end-${referral.id}`}
      heading={t('referrals.endHeading', { service: referral.serviceName })}
      consequence={t('referrals.endConsequence', { name: of.person.givenName })}
      label={t('referrals.endReason')}
      verb={t('referrals.end')}
      onReason={async (reason) => {
        await verb(`${pathOf(of.person.id)}/referrals/${referral.id}/end`, { reason });
        await again();
        await readAgain('/my-list');
      }}
      onClose={onClose}
    />
  );
}

/** Prolong, which is the team's; end, which is also the helper's. */
export function ReferralVerbs({ of, referral, helps }: Props & { readonly helps: boolean }): ReactElement {
  const t = useText();
  const [open, setOpen] = useState<'prolong' | 'end'>();
  const service = referral.serviceName;
  const close = (): void => {
    setOpen(undefined);
  };
  const button = (which: 'prolong' | 'end') => (
    <button
      type="button"
      className="button button-second button-small"
      aria-label={t(`referrals.${which}Of`, { service })}
      onClick={() => {
        setOpen(which);
      }}
    >
      {t(`referrals.${which}`)}
    </button>
  );
  return (
    <>
      <div className="buttons">
        {!helps && button('prolong')}
        {button('end')}
      </div>
      {open === 'prolong' && <ProlongDialog of={of} referral={referral} onClose={close} />}
      {open === 'end' && <EndDialog of={of} referral={referral} onClose={close} />}
    </>
  );
}
