import type { ReactElement } from 'react';
import { trendOf } from '#domain/mapping/trend';
import { useText } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { Card } from '../../look/components/card.tsx';
import { AnswerShape } from '../../look/components/status-shape.tsx';
import { answersOf, type CaseOfMapping } from '../case-mapping.ts';
import { TrendLane } from './trend-lane.tsx';

/** How each area has moved through all completed mappings: drawn, with the same as a table beside it. Never a sum. */
export function TrendCard({ of }: { readonly of: CaseOfMapping }): ReactElement | null {
  const t = useText();
  const completed = of.mappings.filter(({ status }) => status === 'completed');
  if (completed.length < 2) return null;
  const dates = completed.map(({ completedAt, startedAt }) =>
    shortDate(dateInNorway(completedAt ?? startedAt), of.today),
  );
  const trends = trendOf(completed.map(answersOf));
  return (
    <Card heading={t('mapping.trend.heading')}>
      <p className="small quiet">{t('mapping.trend.how')}</p>
      <div className="trend-scroll" tabIndex={0} role="region" aria-label={t('mapping.trend.table')}>
        <table className="trend">
          <thead>
            <tr>
              <th scope="col">{t('mapping.trend.area')}</th>
              <th scope="col">{t('mapping.trend.picture')}</th>
              {completed.map(({ id }, at) => (
                <th key={id} scope="col">
                  {dates[at]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trends.map(({ area, answers }) => {
              const words = answers.map((one, at) => `${dates[at] ?? ''}: ${t(`look.mappingAnswer.${one}`)}`);
              return (
                <tr key={area}>
                  <th scope="row">{t(`mapping.areas.${area}`)}</th>
                  <td>
                    <TrendLane answers={answers} title={words.join(', ')} />
                  </td>
                  {answers.map((answer, at) => (
                    <td key={completed[at]?.id ?? at}>
                      <AnswerShape answer={answer} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
