import type { Shape } from '#api-types';
import { verb } from '../../providers/data-provider.ts';
import { useRead, useReadAgain } from '../../providers/use-read.ts';

export type ToReview = Shape<'EmergencyToReview'>;

const path = '/emergency-reviews';

export const useReviews = (): ReturnType<typeof useRead<ToReview[]>> => useRead<ToReview[]>(path);

/** Answers, and reads the list again. */
export function useAnswerReview(): (id: string, body: object) => Promise<void> {
  const readAgain = useReadAgain();
  return async (id, body) => {
    await verb(`${path}/${id}/answer`, body);
    await readAgain(path);
  };
}

export const nameForReview = async (id: string, reason: string): Promise<string> =>
  (await verb<Shape<'EmergencyName'>>(`${path}/${id}/name`, { reason })).data.name;
