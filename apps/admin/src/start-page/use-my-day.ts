import type { Shape } from '#api-types';
import { useRead, useReadAgain } from '../providers/use-read.ts';

export type MyDay = Shape<'MyDay'>;
export type Item = Shape<'MyDayItem'>;
export type ItemOf = { readonly item: Item };

export const useMyDay = (): ReturnType<typeof useRead<MyDay>> => useRead<MyDay>('/my-day');

/** After a verb: the day is read again, and everything about the young person that was read before. */
export function useDayAgain(): (youngPersonId: string) => Promise<void> {
  const readAgain = useReadAgain();
  return async (youngPersonId) => {
    await Promise.all([
      readAgain('/my-day'),
      readAgain(`/young-people/${youngPersonId}`),
      readAgain('/my-transitions'),
    ]);
  };
}
