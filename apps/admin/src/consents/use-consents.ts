import type { Shape } from '#api-types';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

export type ConsentsOf = Shape<'ConsentPage'>;
export type RecordedConsent = ConsentsOf['consents'][number];
export type Receiver = ConsentsOf['receivers'][number];

/** Where the consent page of one young person is. */
export const consentPageOf = (youngPersonId: string): string => `/young-people/${youngPersonId}/consents`;

export const useConsents = (youngPersonId: string): ReturnType<typeof useRead<ConsentsOf>> =>
  useRead<ConsentsOf>(`/young-people/${youngPersonId}/consents`);

/** Does a verb about consent and reads everything about the young person again: `act('consents/…/withdraw', {…})`. */
export function useConsentVerb(youngPersonId: string): (rest: string, body: unknown) => Promise<void> {
  const readAgain = useReadAgain();
  return async (rest, body) => {
    await verb(`/young-people/${youngPersonId}/${rest}`, body);
    await readAgain(`/young-people/${youngPersonId}`);
  };
}
