import { type ReferralStatus, referralStatus } from '#domain/referral/referral';
import { useSentence } from '../i18n/catalogue.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

export type Referral = YoungPersonCase['referrals'][number];

/** Where a referral stands on the case's own day. */
export const statusOfReferral = (referral: Referral, today: string): ReferralStatus =>
  referralStatus(referral, today);

/** What stands in the way, in words: the rules of a referral, and those of every invitation. */
export function useReferralBlocker(): (code: string) => string {
  const sentence = useSentence();
  return (code) => sentence(`referrals.blockers.${code}`) ?? sentence(`team.blockers.${code}`) ?? code;
}
