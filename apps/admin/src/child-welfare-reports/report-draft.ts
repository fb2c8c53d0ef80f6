import { ageOn } from '#domain/calendar/age';
import { type SendBlocker, sendBlockers } from '#domain/child-welfare-report/report';

/** What is written before it is sent. The longer texts are drafts; whom it is about is kept nowhere. */
export interface ReportDraft {
  readonly receiverServiceId: string | undefined;
  readonly aboutName: string;
  readonly aboutBirthDate: string | undefined;
  readonly aboutWhere: string;
  readonly text: string;
  readonly told: 'now' | 'later' | undefined;
  readonly toldFrom: string | undefined;
  readonly delayReason: string;
}

export const emptyReport: ReportDraft = {
  receiverServiceId: undefined,
  aboutName: '',
  aboutBirthDate: undefined,
  aboutWhere: '',
  text: '',
  told: undefined,
  toldFrom: undefined,
  delayReason: '',
};

/** Whom it is about, when the reader follows the child up; null without a case. */
export type About = { readonly name: string; readonly birthDate: string } | null;

interface Now {
  readonly about: About;
  readonly today: string;
  readonly longestDelayMonths: number;
}

const delayOf = ({ told, toldFrom = '', delayReason }: ReportDraft) =>
  told === 'later' ? { until: toldFrom, reason: delayReason } : null;

/** What is missing before it can be sent; whether somebody there is cleared is known to the API alone. */
export const missingInReport = (draft: ReportDraft, now: Now): (SendBlocker | 'told-missing')[] => {
  const birthDate = now.about?.birthDate ?? draft.aboutBirthDate;
  const blockers = sendBlockers({
    aboutName: now.about?.name ?? draft.aboutName,
    text: draft.text,
    age: birthDate === undefined ? null : ageOn(birthDate, now.today),
    receivers: draft.receiverServiceId === undefined ? 0 : 1,
    clearedThere: true,
    delay: delayOf(draft),
    today: now.today,
    longestDelayMonths: now.longestDelayMonths,
  });
  return now.about !== null && draft.told === undefined ? [...blockers, 'told-missing'] : blockers;
};

/** The request's body. */
export const bodyOfReport = (draft: ReportDraft, about: About): object => ({
  receiverServiceId: draft.receiverServiceId,
  text: draft.text,
  aboutWhere: draft.aboutWhere,
  ...(about === null
    ? {
        aboutName: draft.aboutName,
        ...(draft.aboutBirthDate === undefined ? {} : { aboutBirthDate: draft.aboutBirthDate }),
      }
    : {}),
  ...(draft.told === 'later' ? { toldFrom: draft.toldFrom, delayReason: draft.delayReason } : {}),
});
