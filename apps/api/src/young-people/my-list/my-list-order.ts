import type { MyListQuestion, MyListRow } from './my-list.dto.ts';

type Row = Pick<MyListRow, 'deadline' | 'level'>;

/** What is due first stands first; nothing due stands last. Highest level first. Equal ones keep the order of names. */
const before = {
  name: () => 0,
  deadline: (a: Row, b: Row) => {
    const [one, other] = [a.deadline ?? '9999', b.deadline ?? '9999'];
    return one < other ? -1 : Number(one > other);
  },
  level: (a: Row, b: Row) => (b.level ?? -1) - (a.level ?? -1),
} as const satisfies Record<MyListQuestion['sort'], (a: Row, b: Row) => number>;

/** Rows that are already in the order of names, in the order asked for. */
export const sorted = <T extends Row>(
  rows: readonly T[],
  { sort, order }: Pick<MyListQuestion, 'sort' | 'order'>,
): T[] => {
  const sign = order === 'desc' ? -1 : 1;
  return [...rows].sort((a, b) => sign * before[sort](a, b));
};
