import type { IsoDate } from '#domain/calendar/date';
import type { Category } from '#domain/category/categories';
import { emergencyBlockers, emergencyHours } from '#domain/emergency/opening';
import type { EmergencyReason } from '#domain/emergency/reasons';
import { wrongWithNumber } from '../young-people/register/number-help.ts';

/** What stands on the form. */
export interface EmergencyDraft {
  readonly number: string;
  readonly reasonCode: EmergencyReason | undefined;
  readonly reason: string;
  readonly categories: readonly Category[];
  readonly hours: string;
  readonly later: boolean;
  readonly laterOn: IsoDate | undefined;
  readonly laterWhy: string;
}

export const emptyDraft: EmergencyDraft = {
  number: '',
  reasonCode: undefined,
  reason: '',
  categories: [],
  hours: String(emergencyHours.usual),
  later: false,
  laterOn: undefined,
  laterWhy: '',
};

const tellLaterOf = ({ later, laterOn, laterWhy }: EmergencyDraft) =>
  later ? { until: laterOn ?? '', reason: laterWhy } : null;

/** What is missing, by the same rule as the API's. `standing`: what the API says of the reader's own affairs. */
export const missingIn = (
  draft: EmergencyDraft,
  { today, byNumber, standing }: { today: IsoDate; byNumber: boolean; standing: readonly string[] },
): string[] => [
  ...standing,
  ...(byNumber && wrongWithNumber(draft.number).length > 0 ? ['number-missing'] : []),
  ...emergencyBlockers({
    today,
    reasonCode: draft.reasonCode ?? null,
    reason: draft.reason,
    categories: draft.categories,
    hours: Number(draft.hours),
    tellLater: tellLaterOf(draft),
    active: 0,
    lately: 0,
    reviewOverdue: false,
  }),
];

export const bodyOf = (draft: EmergencyDraft, youngPersonId: string | undefined): object => {
  const tellLater = tellLaterOf(draft);
  return {
    ...(youngPersonId === undefined ? { number: draft.number } : { youngPersonId }),
    reasonCode: draft.reasonCode,
    reason: draft.reason,
    categories: draft.categories,
    hours: Number(draft.hours),
    ...(tellLater === null ? {} : { tellLater }),
  };
};
