import type { Shape } from '#api-types';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

type Blankings = Shape<'Blankings'>;
export type Trace = Blankings['blanked'][number];
export type Mine = Blankings['mine'][number];
export type Wish = Shape<'BlankText'>;

interface OfItem {
  readonly traces: readonly Trace[];
  readonly mine: readonly Mine[];
  readonly blank: (wish: Wish) => Promise<void>;
}

/** What was taken away from one row, and what the reader may take away. Asked for once for all that the page shows. */
export function useBlankings(youngPersonId: string, itemId: string): OfItem {
  const person = `/young-people/${youngPersonId}`;
  const { data } = useRead<Blankings>(`${person}/blankings`);
  const again = useReadAgain();
  const here = (row: { itemId: string }): boolean => row.itemId === itemId;
  return {
    traces: data?.data.blanked.filter(here) ?? [],
    mine: data?.data.mine.filter(here) ?? [],
    blank: async (wish) => {
      await verb(`${person}/blankings`, wish);
      await again(person);
    },
  };
}
