import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import type { Indicator } from './shown.ts';
import { TableScroll } from '../figures/parts/table-scroll.tsx';

type Series = Indicator['external'][number];

/** What others say of all young people: a table of its own, never on the axis of ours. */
export function External({ indicator }: { readonly indicator: Indicator }): ReactElement {
  const t = useText();
  const series = indicator.external.filter(({ values }) => values.length > 0);
  return (
    <>
      <h4>{t('indicators.external')}</h4>
      {series.length === 0 ? (
        <p className="quiet small">{t('indicators.noExternal')}</p>
      ) : (
        <p className="quiet small">{t('indicators.externalNote')}</p>
      )}
      {series.map((one) => (
        <SeriesTable key={one.id} series={one} />
      ))}
      {indicator.missionAim && <MissionAim aim={indicator.missionAim} />}
    </>
  );
}

/** What the mission itself aims at: it is about the whole country, so it stands with the series of others. */
function MissionAim({ aim }: { readonly aim: NonNullable<Indicator['missionAim']> }): ReactElement {
  const t = useText();
  const { direction, changePercent, year: said, isFrom, source } = aim;
  const way =
    changePercent === null
      ? t(`indicators.mission.directions.${direction}`)
      : t('indicators.mission.lowerBy', { percent: changePercent });
  const year =
    said === null ? '' : ` ${t(isFrom ? 'indicators.from' : 'indicators.by', { year: String(said) })}`;
  return (
    <p>
      <strong>{t('indicators.mission.says', { aim: `${way}${year}` })}</strong>{' '}
      {changePercent !== null && t('indicators.mission.noStart')}{' '}
      <span className="small quiet">{t('indicators.source', { source })}</span>
    </p>
  );
}

function SeriesTable({ series }: { readonly series: Series }): ReactElement {
  const t = useText();
  const { title, source, unit, values } = series;
  const where = (place: string): string =>
    place === '0'
      ? t('indicators.country')
      : place.length === 2
        ? t('indicators.county', { code: place })
        : place;
  return (
    <figure className="external-series">
      <TableScroll label={title}>
        <table className="figures">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicators.what')}</th>
              <th scope="col">{t('indicators.where')}</th>
              <th scope="col">{t('indicators.when')}</th>
              <th scope="col">{t('indicators.value')}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ place, period, part, partLabel, value, sign }) => (
              <tr key={`${place} ${period} ${part}`}>
                <th scope="row">{partLabel === '' ? title : partLabel}</th>
                <td>{where(place)}</td>
                <td>{period}</td>
                <td>{value === null ? sign : valueWords(value, unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <figcaption className="small quiet">{t('indicators.source', { source })}</figcaption>
    </figure>
  );
}

const valueWords = (value: number, unit: Series['unit']): string =>
  unit === 'people' ? number(value) : `${number(value, Number.isInteger(value) ? 0 : 1)}\u00A0%`;
