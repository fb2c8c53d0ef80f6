import { nameOf } from '../table/count-table.ts';
import type { Place } from './relations.ts';
import type { Released } from './released.ts';
import type { FindingTogether } from './together.ts';

/**
 * C1 for cells of several tables in which the very same persons are, as whoever reads what they count knows. Shown alike they are
 * one look at one count, and say no more than each of them; shown otherwise they are two, and narrow it. The first of a group is
 * what the others are held against.
 */
export const sameCellFindings = (
  tables: readonly Released[],
  groups: readonly (readonly Place[])[],
): readonly FindingTogether[] =>
  groups.flatMap((group) => {
    const shownOf = ({ table, cell }: Place): number | undefined => tables[table]?.rounded[cell];
    const [first] = group;
    return group
      .filter((place) => first !== undefined && shownOf(place) !== shownOf(first))
      .map(({ table, cell }) => {
        const labels = tables[table]?.table.inner[cell]?.labels ?? [];
        const text = `${nameOf({ labels })} is shown otherwise in another table of the same persons`;
        return { check: 'interval' as const, table, labels, text };
      });
  });
