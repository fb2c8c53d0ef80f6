import type { Shape } from '#api-types';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { type Outcome, useSendOrKeep, type Waiting } from '../unsent/use-unsent.ts';

export type OwnPage = Shape<'OwnPage'>;
export type OwnMeasure = OwnPage['measures'][number];
export type OwnGoal = OwnPage['goals'][number];
export type OwnConsent = OwnPage['consents'][number];

/** `/young-people/<own id>` */
export const useOwnPath = (): string => `/young-people/${useSessionUser()?.youngPersonId ?? ''}`;

/** Everything on the own pages, read once for all four. */
export const useOwnPage = (): ReturnType<typeof useRead<OwnPage>> =>
  useRead<OwnPage>(`${useOwnPath()}/own-page`);

/** Does something and reads the page again: `const act = useOwnVerb(); await act('contributions', {…})`. */
export function useOwnVerb(): (rest: string, body: unknown) => Promise<void> {
  const path = useOwnPath();
  const readAgain = useReadAgain();
  return async (rest, body) => {
    await verb(`${path}/${rest}`, body);
    await readAgain(`${path}/own-page`);
  };
}

/** The same for what may wait on the device until there is net: `'kept'` is not there yet. */
export function useOwnSaying(): (rest: string, body: unknown, waiting: Waiting) => Promise<Outcome> {
  const path = useOwnPath();
  const readAgain = useReadAgain();
  const sendOrKeep = useSendOrKeep();
  return async (rest, body, waiting) => {
    const outcome = await sendOrKeep(`${path}/${rest}`, body, waiting);
    if (outcome === 'sent') await readAgain(`${path}/own-page`);
    return outcome;
  };
}
