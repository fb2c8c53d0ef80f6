import type { Shape } from '#api-types';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

export type GuardianChild = Shape<'GuardianChild'>;
export type GuardianConsent = Shape<'GuardianConsent'>;
type Page = Shape<'GuardianPage'>;

export const useGuardianPage = (): ReturnType<typeof useRead<Page>> => useRead<Page>('/guardian-page');

/** Answers the guardian's own question. The new state of the consent comes back. */
export function useMyAnswer(childId: string): (consentId: string, answer: 'yes' | 'no') => Promise<string> {
  const readAgain = useReadAgain();
  return async (consentId, answer) => {
    const { data } = await verb<Shape<'ConsentStanding'>>(
      `/young-people/${childId}/consents/${consentId}/my-answer`,
      { answer },
    );
    await readAgain('/guardian-page');
    return data.state;
  };
}
