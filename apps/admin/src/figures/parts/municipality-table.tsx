import type { ReactElement } from 'react';
import { type IndicatorCode, indicators } from '#domain/indicator/indicators';
import { everyMunicipality } from '#domain/indicator/quarter-figures';
import { useText } from '../../i18n/catalogue.tsx';
import { type Figures, nameOf, type Row, rowIn, rowsOf, valueIn } from './area.ts';
import { SafeFigure } from './safe-figure.tsx';

interface Props {
  readonly figures: Figures;
  readonly indicator: IndicatorCode;
  readonly caption: string;
}

/** One indicator, a row for each municipality, and all of them together last. */
export function MunicipalityTable({ figures, indicator, caption }: Props): ReactElement {
  const t = useText();
  const codes = indicators[indicator].columns;
  const rows = rowsOf(figures, indicator).filter(({ municipality }) => municipality !== everyMunicipality);
  return (
    <div className="figures-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="figures">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.municipality')}</th>
            <th scope="col">{t('figures.inAll')}</th>
            {codes.map((code) => (
              <th scope="col" key={code}>
                {t(`figures.columnShort.${code}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line
              key={row.municipality}
              name={nameOf(figures, row.municipality) ?? ''}
              row={row}
              codes={codes}
            />
          ))}
        </tbody>
        <tfoot>
          <Line name={t('figures.all')} row={rowIn(figures, indicator, everyMunicipality)} codes={codes} />
        </tfoot>
      </table>
    </div>
  );
}

function Line({ name, row, codes }: { name: string; row: Row; codes: readonly string[] }): ReactElement {
  return (
    <tr>
      <th scope="row">{name}</th>
      {[row.total, ...codes.map((code) => valueIn(row, code))].map((value, at) => (
        <td key={codes[at - 1] ?? 'total'}>
          <SafeFigure value={value} />
        </td>
      ))}
    </tr>
  );
}
