import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { EndAgreement } from './end-agreement.tsx';

type Agreement = Shape<'AgreementSeen'>;

interface Props {
  readonly agreement: Agreement;
  readonly today: string;
  readonly mayWrite: boolean;
}

/** One agreement: between whom, of what kind, for how long; those who keep them may end it. */
export function AgreementRow({ agreement, today, mayWrite }: Props): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { from, until, standing, kind, covers, signedBy, reference, endedReason } = agreement;
  const pair = { one: agreement.organisationName, other: agreement.otherOrganisationName };
  const days = { from: longDate(from), until: until === null ? '' : longDate(until) };
  return (
    <li>
      <h3>{t('agreements.between', pair)}</h3>
      <p className="small">
        <strong>{t(`agreements.standing.${standing}`, days)}</strong> · {t(`agreements.kinds.${kind}`)}
      </p>
      <p>{covers}</p>
      <p className="small quiet">
        {t(until === null ? 'agreements.openPeriod' : 'agreements.period', days)}{' '}
        {t('agreements.signed', { by: signedBy, reference })}
      </p>
      {endedReason !== null && <p className="quiet-box">{t('agreements.ended', { reason: endedReason })}</p>}
      {mayWrite && standing !== 'ended' && endedReason === null && (
        <button
          type="button"
          className="button button-second button-small"
          aria-label={t('agreements.end.ofPair', pair)}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('agreements.end.verb')}
        </button>
      )}
      {open && (
        <EndAgreement
          id={agreement.id}
          today={today}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
