import { unheldDays } from '#domain/baton/unheld';
import type { Awaited, Dispute, Holding, Move, Offer } from '#domain/baton/unheld-facts';
import type { IsoDate } from '#domain/calendar/date';
import { isHoliday } from '../../platform/holidays.ts';
import type { CaseUnheld } from './unheld.dto.ts';

/** What the case's one statement answers for it: everything as days in Norway. */
export interface UnheldRow {
  readonly holdings: readonly Holding[];
  readonly offers: readonly (Offer & { readonly transitionId: string | null })[];
  readonly moves: readonly (Move & { readonly transitionId: string })[];
  readonly awaited: readonly (Awaited & { readonly transitionId: string })[];
  readonly disputes: readonly Dispute[];
}

/** Days without anybody, from the first day the baton was held until today. */
export const unheldOf = (
  { holdings, offers, moves, awaited, disputes }: UnheldRow,
  today: IsoDate,
): CaseUnheld[] => {
  const from = holdings[0]?.from;
  return from === undefined
    ? []
    : unheldDays({ from, today, holdings, offers, moves, awaited, disputes }, isHoliday);
};
