import type { ReactElement } from 'react';
import { sideOf } from '#domain/release/inside';
import { useText } from '../../i18n/catalogue.tsx';
import { longDate } from '../../i18n/norwegian-form.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { type Bar, Bars } from '../parts/bars.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { byStatus, type PlaceFigures } from '../parts/group.ts';
import { SafeFigure } from '../parts/safe-figure.tsx';

interface Props {
  readonly figures: PlaceFigures;
  readonly cutOff: string;
  readonly about: string;
}

/** What the young did on the quarter's last day: inside is solid, outside hatched, unknown empty. */
export function StatusCard({ figures, cutOff, about }: Props): ReactElement {
  const t = useText();
  const bars = byStatus(figures).map(({ status, value }): Bar => ({
    code: status,
    label: t(`releases.statuses.${status}`),
    value,
    look: sideOf[status],
  }));
  const heading = t('figures.overview.status.title');
  return (
    <ChartCard
      heading={heading}
      text={<p>{t('figures.overview.status.text', { day: longDate(cutOff) })}</p>}
      among={figures.total}
      about={about}
      table={
        <FigureTable
          caption={t('figures.tableOf', { heading })}
          heads={[t('figures.group'), t('figures.sides.title'), t('figures.count')]}
          lines={bars.map(({ code, label, value, look }) => ({
            code,
            name: label,
            values: [t(`figures.sides.${look}`), <SafeFigure key="value" value={value} />],
          }))}
          sum={{
            code: 'all',
            name: t('figures.inAll'),
            values: ['', <SafeFigure key="value" value={figures.total} />],
          }}
        />
      }
    >
      <ul className="chart-legend small" aria-hidden="true">
        {(['inside', 'outside', 'unknown'] as const).map((side) => (
          <li key={side}>
            <span className={`legend-mark legend-${side}`} /> {t(`figures.sides.${side}`)}
          </li>
        ))}
      </ul>
      <Bars bars={bars} />
    </ChartCard>
  );
}
