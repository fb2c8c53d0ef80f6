import type { ReactElement } from 'react';
import { type IndicatorCode, indicators } from '#domain/indicator/indicators';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { type Row, valueIn } from './area.ts';
import { type Bar, Bars } from './bars.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { SafeFigure } from './safe-figure.tsx';

interface Props {
  readonly indicator: IndicatorCode;
  readonly row: Row;
  readonly heading: string;
  readonly text: string;
  /** The column that is drawn solid; the others are hatched. */
  readonly solid: string;
}

/** One indicator drawn as bars, and the same as a table. */
export function IndicatorCard({ indicator, row, heading, text, solid }: Props): ReactElement {
  const t = useText();
  const bars = indicators[indicator].columns.map((code): Bar => ({
    code,
    label: t(`figures.column.${code}`),
    value: valueIn(row, code),
    hatched: code !== solid,
  }));
  return (
    <Card heading={heading}>
      <p>{text}</p>
      <FigureNotes about={row.municipality}>
        <Bars bars={bars} />
        <details className="no-print">
          <summary>{t('figures.asTable')}</summary>
          <BarTable bars={bars} total={row.total} caption={t('figures.tableOf', { heading })} />
        </details>
      </FigureNotes>
    </Card>
  );
}

function BarTable(props: { bars: readonly Bar[]; total: number | null; caption: string }): ReactElement {
  const t = useText();
  return (
    <table className="figures">
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.group')}</th>
          <th scope="col">{t('figures.count')}</th>
        </tr>
      </thead>
      <tbody>
        {props.bars.map(({ code, label, value }) => (
          <tr key={code}>
            <th scope="row">{label}</th>
            <td>
              <SafeFigure value={value} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('figures.inAll')}</th>
          <td>
            <SafeFigure value={props.total} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
