import type { IsoDate } from '#domain/calendar/date';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { firstStands, type InOrder } from '#domain/measure/order';
import { timesTold } from '#domain/measure/own-time';
import { nextTime, repeatOf } from '#domain/measure/rhythm';
import { isOpenMeasure } from '#domain/measure/status';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { longDate, nearDate } from '../../i18n/norwegian-form.ts';
import type { Measure } from '../case-plan.ts';
import { statusOf } from './measure-status.ts';

/** A measure in the words of the order's rules. */
export const inOrder = (measure: Measure): InOrder => ({
  id: measure.id,
  status: statusOf(measure),
  startsAfterId: measure.startsAfterId,
  startsAfterUnseen: measure.startsAfterUnseen,
});

/** What a measure waits for, and when it comes again; nothing when it is over. */
export function useCourseLines(today: IsoDate): (measure: Measure, all: readonly Measure[]) => string[] {
  const t = useSharedText();
  const orderLine = (measure: Measure, all: readonly Measure[]): string[] => {
    const stands = firstStands(inOrder(measure), all.map(inOrder));
    if (stands === 'nothing') return [];
    const title = all.find(({ id }) => id === measure.startsAfterId)?.title ?? '';
    if (measure.status === 'ongoing') return [];
    return [
      stands === 'not_shared' ? t('measures.order.not_shared') : t(`measures.order.${stands}`, { title }),
    ];
  };
  const repeatLine = (measure: Measure): string[] => {
    const repeat = repeatOf(measure);
    if (repeat === null) return [];
    const next = nextTime(repeat, measure.repeatDoneOn, today);
    const every = t(`measures.repeat.every.${repeat.every}`);
    const part = t(`measures.repeat.parts.${repeat.part}`);
    const until = longDate(repeat.until);
    const after =
      next === null ? t('measures.repeat.over') : t('measures.repeat.next', { date: nearDate(next, today) });
    return [`${t('measures.repeat.line', { every, part, until })} ${after}`];
  };
  return (measure, all) =>
    isOpenMeasure(statusOf(measure)) ? [...orderLine(measure, all), ...repeatLine(measure)] : [];
}

/** How the last time went, and who says so; nothing when nobody kept it. */
export function useLastTimeLine(today: IsoDate): (measure: Measure) => string[] {
  const t = useSharedText();
  return ({ repeatDoneOn: on, repeatTold: said }) =>
    on !== null && said !== null && isKeyOf(timesTold, said)
      ? [t('measures.repeat.last', { date: nearDate(on, today), told: t(`measures.repeat.told.${said}`) })]
      : [];
}
