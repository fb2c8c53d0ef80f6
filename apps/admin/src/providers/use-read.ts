import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { type Read, read } from './data-provider.ts';

/** Reads `/api<path>` and keeps it fresh: `const plan = useRead<Plan>(\`/young-people/${id}/plan\`)`. */
export const useRead = <T>(path: string): UseQueryResult<Read<T>> =>
  useQuery({ queryKey: [path], queryFn: ({ signal }) => read<T>(path, { signal }) });

/** After a verb: reads again everything whose path begins so. `useReadAgain()('/young-people/' + id)`. */
export function useReadAgain(): (pathBegins: string) => Promise<void> {
  const client = useQueryClient();
  return (pathBegins) =>
    client.invalidateQueries({ predicate: ({ queryKey: [path] }) => String(path).startsWith(pathBegins) });
}

/** Reads again every other second for as long as the answer says that there is more to come. */
export const useReadWhile = <T>(path: string, more: (answer: T) => boolean): UseQueryResult<Read<T>> =>
  useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => read<T>(path, { signal }),
    refetchInterval: ({ state: { data } }) => (data !== undefined && more(data.data) ? 2000 : false),
  });
