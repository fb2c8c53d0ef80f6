import { useReadAgain, useRead } from '../../providers/use-read.ts';
import type { Shape } from '#api-types';

/** The whole case of one young person as this reader may see it. */
export type YoungPersonCase = Shape<'YoungPersonCase'>;

/** Where everything about one young person is: `/young-people/<id>`. */
export const pathOf = (youngPersonId: string): string => `/young-people/${youngPersonId}`;

/** The page of one young person's case. */
export const casePageOf = (youngPersonId: string): string => `/young-people/${youngPersonId}`;

export const useCase = (youngPersonId: string): ReturnType<typeof useRead<YoungPersonCase>> =>
  useRead<YoungPersonCase>(`${pathOf(youngPersonId)}/case`);

/** After a verb: reads the case again. */
export function useCaseAgain(youngPersonId: string): () => Promise<void> {
  const readAgain = useReadAgain();
  return () => readAgain(pathOf(youngPersonId));
}
