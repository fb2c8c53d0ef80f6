import type { Shape } from '#api-types';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

export type MyTransition = Shape<'MyTransition'>;
export type OfferedTransition = Shape<'OfferedTransition'>;
export type MyTransitions = Shape<'MyTransitions'>;
export type Transition = YoungPersonCase['transitions'][number];

export const useMyTransitions = (): ReturnType<typeof useRead<MyTransitions>> =>
  useRead<MyTransitions>('/my-transitions');

/** After a verb: the lists and the case are read again. */
export function useTransitionsAgain(): (youngPersonId: string) => Promise<void> {
  const readAgain = useReadAgain();
  return async (youngPersonId) => {
    await Promise.all([
      readAgain('/my-transitions'),
      readAgain('/my-day'),
      readAgain(`/young-people/${youngPersonId}`),
    ]);
  };
}
