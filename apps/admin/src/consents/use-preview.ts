import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Shape } from '#api-types';
import type { Category } from '#domain/category/categories';
import { type Read, read } from '../providers/data-provider.ts';
import { useSettled } from './use-settled.ts';

export type CasePreview = Shape<'CasePreview'>;

/** What is asked about: one service, and what a consent would open to it. */
export interface Asked {
  readonly serviceId: string;
  readonly categories: readonly Category[];
  readonly excludedPostIds: readonly string[];
}

const queryOf = ({ categories, excludedPostIds }: Asked): string =>
  new URLSearchParams({
    ...(categories.length > 0 ? { categories: categories.join(',') } : {}),
    ...(excludedPostIds.length > 0 ? { excludedPostIds: excludedPostIds.join(',') } : {}),
  }).toString();

/**
 * The case as that service would see it, asked for when the wish has stood still: each asking is a row in the young person's log.
 * The last answer stays on the screen while the next one comes, and `waiting` says so.
 */
export function usePreview(
  path: string,
  asked: Asked,
): UseQueryResult<Read<CasePreview>> & { readonly waiting: boolean } {
  const now = `${path}/preview/${asked.serviceId}?${queryOf(asked)}`;
  const whole = useSettled(now, now);
  const query = useQuery({
    queryKey: [whole],
    queryFn: ({ signal }) => read<CasePreview>(whole, { signal }),
    placeholderData: keepPreviousData,
  });
  return { ...query, waiting: now !== whole || query.isPlaceholderData };
}
