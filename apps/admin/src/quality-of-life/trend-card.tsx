import type { ReactElement } from 'react';
import { seriesOf } from '#domain/quality-of-life/answering';
import { allDimensions } from '#domain/quality-of-life/dimensions';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate, shortDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { LifeLine } from './life-line.tsx';
import { daysOf, type OwnLife } from './use-quality-of-life.ts';

const newest = 12;

/** How it has been: a line for each question, and the same as a table. Never a sum. */
export function TrendCard({ life }: { readonly life: OwnLife }): ReactElement {
  const t = useOwnText();
  const days = daysOf(life).slice(0, newest);
  const asked = allDimensions.filter((dimension) => seriesOf(days, dimension).length > 0);
  return (
    <Card heading={t('qualityOfLife.trend')}>
      {asked.length === 0 && <p>{t('qualityOfLife.none')}</p>}
      {asked.map((dimension) => {
        const points = seriesOf(days, dimension);
        const said = points.map(({ onDay, value }) => `${nearDate(onDay, life.today)}: ${String(value)}`);
        return (
          <div key={dimension} className="life-trend">
            <h3>{t(`qualityOfLife.short.${dimension}`)}</h3>
            <LifeLine points={points} title={said.join(', ')} />
          </div>
        );
      })}
      {asked.length > 0 && (
        <details>
          <summary>{t('qualityOfLife.asTable')}</summary>
          <div className="life-table" tabIndex={0} role="region" aria-label={t('qualityOfLife.table')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('qualityOfLife.day')}</th>
                  {asked.map((dimension) => (
                    <th key={dimension} scope="col">
                      {t(`qualityOfLife.short.${dimension}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {days.map(({ onDay, answers }) => (
                  <tr key={onDay}>
                    <th scope="row">{shortDate(onDay, life.today)}</th>
                    {asked.map((dimension) => (
                      <td key={dimension}>{answers[dimension] ?? '–'}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </Card>
  );
}
