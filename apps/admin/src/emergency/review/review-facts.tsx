import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../../i18n/norwegian-time.ts';
import { quoted } from '../../i18n/words.ts';
import { useToday } from '../../providers/use-session.ts';
import { useCategoryWords } from '../use-category-words.ts';
import type { ToReview } from './use-reviews.ts';

/** Who, when, why and how much was read. Nothing of the case. */
export function ReviewFacts({ of }: { of: ToReview }): ReactElement {
  const t = useText();
  const today = useToday();
  const words = useCategoryWords();
  const end =
    of.state === 'active'
      ? t('emergency.review.openUntil', { time: clockTime(of.endsAt) })
      : t('emergency.review.ended', { time: clockTime(of.endedAt ?? of.endsAt) });
  const readings =
    of.readings === 0
      ? t('emergency.review.neverRead')
      : t('emergency.review.readings', { count: of.readings });
  return (
    <>
      <p>
        {t('emergency.review.opened', {
          date: nearDate(dateInNorway(of.openedAt), today),
          time: clockTime(of.openedAt),
        })}{' '}
        {end} {t('emergency.review.categories', { categories: words(of.categories) })} {readings}
      </p>
      <p>
        <strong>{t(`emergency.reasons.${of.reasonCode}`)}.</strong> {t('emergency.review.reason')}{' '}
        {quoted(of.reason)}
      </p>
      {of.toldLaterOn !== null && of.toldLaterReason !== null && (
        <p>
          {t('emergency.review.toldLater', {
            date: nearDate(of.toldLaterOn, today),
            reason: of.toldLaterReason,
          })}
        </p>
      )}
    </>
  );
}
