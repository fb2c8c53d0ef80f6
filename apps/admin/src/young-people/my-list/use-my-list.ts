import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Shape } from '#api-types';
import { type Read, read } from '../../providers/data-provider.ts';

export type MyListRow = Shape<'MyListRow'>;

export const shown = ['all', 'mine', 'registered'] as const;
export const orders = ['name', 'deadline', 'level'] as const;

export interface ListChoice {
  readonly name: string;
  readonly show: (typeof shown)[number];
  readonly order: (typeof orders)[number];
  readonly page: number;
}

export const perPage = 25;

const narrowed: Readonly<Record<ListChoice['show'], string>> = {
  all: '',
  mine: '&holder=me',
  registered: '&status=registered',
};

/** The own list as it is chosen; the page before stays in view while the next is fetched. */
export const useMyList = ({ name, show, order, page }: ListChoice): UseQueryResult<Read<Shape<'MyList'>>> => {
  const path = `/my-list?page=${String(page)}&perPage=${String(perPage)}&sort=${order}&name=${encodeURIComponent(name)}${narrowed[show]}`;
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => read<Shape<'MyList'>>(path, { signal }),
    placeholderData: keepPreviousData,
  });
};
