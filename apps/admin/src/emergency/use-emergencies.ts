import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Shape } from '#api-types';
import { type Read, read, verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

export type OwnEmergencies = Shape<'OwnEmergencies'>;
export type OwnEmergency = Shape<'OwnEmergency'>;

const path = '/emergency-accesses';

/** The page on which one is asked for: by number, or for somebody whose team the reader is on. */
export const emergencyPath = '/emergency';
export const emergencyPageOf = (youngPersonId: string): string => `/young-people/${youngPersonId}/emergency`;

/** The reader's own. Read once and after a verb: each reading of an open one is a line in somebody's log. */
export const useEmergencies = (): UseQueryResult<Read<OwnEmergencies>> =>
  useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => read<OwnEmergencies>(path, { signal }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

/** Reads the own ones again, and everything about young people: what was open may be closed now. */
export function useEmergenciesAgain(): () => Promise<void> {
  const readAgain = useReadAgain();
  return async () => {
    await readAgain(path);
    await readAgain('/young-people');
  };
}

export const openEmergency = async (body: object): Promise<Shape<'OpenedEmergency'>> =>
  (await verb<Shape<'OpenedEmergency'>>(path, body)).data;

export const endEmergency = (id: string): Promise<unknown> => verb(`${path}/${id}/end`, {});
