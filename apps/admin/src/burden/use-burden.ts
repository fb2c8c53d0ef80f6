import type { Shape } from '#api-types';
import { type BurdenItem, mondayOf } from '#domain/burden/burden';
import { useRead } from '../providers/use-read.ts';

export type Week = Shape<'BurdenWeek'>;
export type BurdenLine = Week['items'][number];

/** The week of a day, as the team sees it or as the young person does. */
export const useBurden = (
  youngPersonId: string,
  which: 'burden' | 'own-burden',
  day: string,
): ReturnType<typeof useRead<Week>> =>
  useRead<Week>(`/young-people/${youngPersonId}/${which}?day=${mondayOf(day)}`);

/** As the rules need it. */
export const itemsOf = ({ items }: Week): readonly BurdenItem[] => items;
