import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { TableScroll } from '../figures/parts/table-scroll.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { Card } from '../look/components/card.tsx';
import type { TableRead } from './use-reading.ts';

/** The first values as they will be, what is left out, and what stands in the way. */
export function PreviewCard({ read }: { readonly read: TableRead }): ReactElement {
  const t = useText();
  const caption = t('externalSeries.previewCaption');
  return (
    <Card heading={t('externalSeries.preview')}>
      {read.blockers.length > 0 && (
        <ul className="plain-list">
          {read.blockers.map((code) => (
            <li key={code}>{t(`externalSeries.blockers.${code}`)}</li>
          ))}
        </ul>
      )}
      {read.points.length > 0 && (
        <TableScroll label={caption}>
          <table className="figures">
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t('externalSeries.where')}</th>
                <th scope="col">{t('externalSeries.when')}</th>
                <th scope="col">{t('externalSeries.what')}</th>
                <th scope="col">{t('externalSeries.value')}</th>
              </tr>
            </thead>
            <tbody>
              {read.points.map(({ place, period, part, partLabel, value, sign }, at) => (
                <tr key={`${String(at)} ${place} ${period} ${part}`}>
                  <th scope="row">{place}</th>
                  <td>{period}</td>
                  <td>{partLabel}</td>
                  <td>{value === null ? sign : number(value, Number.isInteger(value) ? 0 : 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {read.leftOut.length > 0 && (
        <p className="small quiet">
          {t('externalSeries.leftOut', { codes: read.leftOut.slice(0, 10).join(', ') })}
        </p>
      )}
    </Card>
  );
}
