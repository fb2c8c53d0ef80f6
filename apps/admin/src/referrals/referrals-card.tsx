import type { ReactElement } from 'react';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { inWords, withinSentence } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { sideOf } from '../look/services.ts';
import { useSessionUser } from '../providers/use-session.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { ReferralVerbs } from './referral-verbs.tsx';
import { type Referral, statusOfReferral } from './referral-words.ts';

interface RowProps {
  readonly of: YoungPersonCase;
  readonly referral: Referral;
}

/** Whether the reader is here to help for a time. */
export const helpsForATime = (of: YoungPersonCase, postId: string | null | undefined): boolean =>
  of.members.some(
    (member) =>
      member.postId === postId && member.referralId !== null && dateInNorway(member.until ?? '') > of.today,
  );

function ReferralRow({ of, referral }: RowProps): ReactElement | null {
  const t = useText();
  const sentence = useSentence();
  const me = useSessionUser()?.postId;
  const status = statusOfReferral(referral, of.today);
  if (status !== 'running' && status !== 'over' && status !== 'ended') return null;
  const { serviceName: service, reason, askedByName, helperName, endedBy, endReason, endedAt } = referral;
  const last = status === 'ended' ? dateInNorway(endedAt ?? '') : referral.until;
  const categories = inWords(
    referral.categories.map((category) => withinSentence(t(`plan.categories.${category}`))),
  );
  const name = of.person.givenName;
  return (
    <li className="member">
      <ServiceTile side={sideOf(referral.serviceKind)} name={service} nameHidden />
      <div>
        <p className="strong">{t(`referrals.row.${status}`, { service, date: nearDate(last, of.today) })}</p>
        <p className="small">{t('referrals.asked', { name: askedByName, reason })}</p>
        {status === 'running' && (
          <p className="small quiet">
            {helperName !== null && t('referrals.helper', { name: helperName })}{' '}
            {t('referrals.sees', { categories })}
          </p>
        )}
        {endedBy !== null && (
          <p className="small quiet">
            {sentence(`referrals.endedBy.${endedBy}`, { name, reason: endReason ?? '' })}
          </p>
        )}
        {status === 'running' && <ReferralVerbs of={of} referral={referral} helps={helpsForATime(of, me)} />}
      </div>
    </li>
  );
}

/** Who helps for a time, with what and until when; nothing when nobody does or did. */
export function ReferralsCard({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const answered = of.referrals.filter(({ answer }) => answer === 'accepted');
  if (answered.length === 0) return null;
  return (
    <Card heading={t('referrals.heading')} id="for-en-tid">
      <ul className="rows">
        {answered.toReversed().map((referral) => (
          <ReferralRow key={referral.id} of={of} referral={referral} />
        ))}
      </ul>
    </Card>
  );
}
