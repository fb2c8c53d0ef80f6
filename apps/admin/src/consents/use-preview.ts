import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Shape } from '#api-types';
import type { Category } from '#domain/category/categories';
import { type Read, read } from '../providers/data-provider.ts';

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

/** The case as that service would see it. The last answer stays on the screen while the next one comes. */
export function usePreview(path: string, asked: Asked): UseQueryResult<Read<CasePreview>> {
  const whole = `${path}/preview/${asked.serviceId}?${queryOf(asked)}`;
  return useQuery({
    queryKey: [whole],
    queryFn: ({ signal }) => read<CasePreview>(whole, { signal }),
    placeholderData: keepPreviousData,
  });
}
