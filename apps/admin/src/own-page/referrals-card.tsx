import { type ReactElement, useState } from 'react';
import { type ReferralStatus, referralStatus } from '#domain/referral/referral';
import { useOwnText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { withinSentence } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { sideOf } from '../look/services.ts';
import { namesInARow } from './names.ts';
import { type OwnPage, useOwnVerb } from './use-own-page.ts';

type Referral = OwnPage['referrals'][number];

interface RowProps {
  readonly referral: Referral;
  readonly status: 'running' | 'asked';
  readonly onStopped: () => void;
}

/** Who helps, with what, what they see and until when; and one press to say no. */
function ReferralRow({ referral, status, onStopped }: RowProps): ReactElement {
  const t = useOwnText();
  const act = useOwnVerb();
  const { serviceName: service, reason, helperName } = referral;
  const categories = namesInARow(
    referral.categories.map((category) => withinSentence(t(`categories.names.${category}`))),
  );
  return (
    <li>
      <p className="strong">
        <ServiceTile
          side={sideOf(referral.serviceKind)}
          name={t(`referrals.own.${status}`, { service, date: longDate(referral.until) })}
        />
      </p>
      <p>{t('referrals.own.what', { reason })}</p>
      {status === 'running' && (
        <>
          <p className="small">
            {helperName !== null && t('referrals.own.helper', { name: helperName })}{' '}
            {t('referrals.own.sees', { categories })}
          </p>
          <VerbButton
            kind="second"
            onPress={async () => {
              await act(`referrals/${referral.id}/end`, { reason: '' });
              onStopped();
            }}
          >
            {t('referrals.own.stop')}
          </VerbButton>
        </>
      )}
    </li>
  );
}

/** What has been, in a line. */
function Earlier({ referral, status }: { referral: Referral; status: ReferralStatus }): ReactElement | null {
  const t = useOwnText();
  const { serviceName: service, answerReason: reason } = referral;
  if (status === 'declined') return <li>{t('referrals.own.declined', { service, reason: reason ?? '' })}</li>;
  return status === 'over' || status === 'ended' ? <li>{t('referrals.own.over', { service })}</li> : null;
}

/** Services that help for a time, in plain words; nothing when none does, did or is asked. */
export function OwnReferralsCard({ own }: { own: OwnPage }): ReactElement | null {
  const t = useOwnText();
  const [stopped, setStopped] = useState(false);
  const all = own.referrals.map((referral) => ({ referral, status: referralStatus(referral, own.today) }));
  const shown = all.filter(({ status }) => status !== 'withdrawn' && status !== 'unanswered');
  if (shown.length === 0) return null;
  return (
    <Card heading={t('referrals.own.heading')}>
      <p role="status" className="strong">
        {stopped && t('referrals.own.stopped')}
      </p>
      <ul className="rows">
        {shown.map(({ referral, status }) =>
          status === 'running' || status === 'asked' ? (
            <ReferralRow
              key={referral.id}
              referral={referral}
              status={status}
              onStopped={() => {
                setStopped(true);
              }}
            />
          ) : null,
        )}
      </ul>
      <ul className="own-plain small">
        {shown.map(({ referral, status }) => (
          <Earlier key={referral.id} referral={referral} status={status} />
        ))}
      </ul>
    </Card>
  );
}
