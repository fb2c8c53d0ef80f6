import type { ReactElement } from 'react';
import { trondelagCohort } from '#domain/indicator/trondelag-cohort';
import { useText } from '../../i18n/catalogue.tsx';
import { number, percent } from '../../i18n/norwegian-number.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { Drawing } from '../charts/drawing.tsx';
import { flowDrawing } from '../charts/flow-drawing.ts';
import { FigureTable } from '../parts/figure-table.tsx';

const { people, outsidePercent, later, from, to, outsideAllYears, place, source } = trondelagCohort;
const outside = people - trondelagCohort.inside;
const where = ['inside', 'outside', 'emigrated'] as const;

/** Who comes in again: an external series of all young people, until there is a cohort of those followed up here. */
export function PersistenceCard(): ReactElement {
  const t = useText();
  const heading = t('figures.persistence.title');
  const start = t('figures.persistence.start', { year: from });
  const draw = flowDrawing(
    { name: start, words: `${number(outside)} · ${number(outsidePercent, 1)} %` },
    where.map((code) => ({
      code,
      name: t(`figures.persistence.${code}`),
      percent: later[code],
      words: percent(later[code] / 100),
    })),
  );
  const parts = where.map((code) => `${t(`figures.persistence.${code}`)}: ${percent(later[code] / 100)}`);
  return (
    <ChartCard
      heading={heading}
      about="persistence"
      text={<p>{t('figures.persistence.text', { from, to, share: percent(outsideAllYears / 100) })}</p>}
      note={t('figures.persistence.note', { place, source })}
      table={
        <FigureTable
          caption={t('figures.tableOf', { heading })}
          heads={[t('figures.persistence.where', { year: to }), t('figures.persistence.share')]}
          lines={[
            ...where.map((code) => ({
              code,
              name: t(`figures.persistence.${code}`),
              values: [percent(later[code] / 100)],
            })),
            {
              code: 'all',
              name: t('figures.persistence.allYears'),
              values: [percent(outsideAllYears / 100)],
            },
          ]}
        />
      }
    >
      <Drawing label={`${heading}. ${start}: ${number(outside)}. ${parts.join(', ')}.`} draw={draw} />
    </ChartCard>
  );
}
