import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { readPeriod } from '#domain/release/period';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { useRead } from '../providers/use-read.ts';

/** Which reports come next, for which places, from when, and what they wait for. */
export function ScheduleCard({ places }: { readonly places: number }): ReactElement | null {
  const t = useText();
  const periodWords = usePeriodWords();
  const { data } = useRead<Shape<'ReleaseRhythms'>>('/release-rhythms');
  if (data === undefined) return null;
  const { covers, next, nextFrom } = data.data;
  const endsYear = covers !== 'year' && readPeriod(next)?.quarter.endsWith('Q4') === true;
  const coming = [
    periodWords(next),
    ...(endsYear ? [t('figureReports.year', { year: next.slice(0, 4) }).toLowerCase()] : []),
  ];
  return (
    <Card heading={t('figureReports.schedule.title')}>
      <p>
        {t(`figureReports.schedule.every.${covers}`)} {t('figureReports.schedule.places', { places })}
      </p>
      <p>
        {t('figureReports.schedule.next', {
          periods: coming.join(t('figureReports.schedule.and')),
          day: longDate(nextFrom),
        })}
      </p>
    </Card>
  );
}
