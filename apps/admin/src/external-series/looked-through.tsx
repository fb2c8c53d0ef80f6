import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { FigureTable } from '../figures/parts/figure-table.tsx';
import type { Looked } from './import-population.tsx';

const columns = ['municipality', 'age', 'gender', 'year', 'persons'] as const;

/** What a population file says, or what is wrong with it, row by row. */
export function LookedThrough({ looked }: { readonly looked: Looked }): ReactElement {
  const t = useText();
  const { fault, at, rowFaults, faults, count, municipalities, leftOut, incomplete, cells } = looked;
  const column = columns.find((one) => one === at);
  if (fault !== null)
    return (
      <p role="alert">
        {fault === 'column_missing'
          ? t('populations.columnMissing', {
              at: column === undefined ? at : t(`populations.columns.${column}`),
            })
          : t(`populations.fileFaults.${fault}`)}
      </p>
    );
  if (faults > 0)
    return (
      <div role="alert">
        <p>{t('populations.faults', { count: faults })}</p>
        <ul>
          {rowFaults.map(({ line, code }) => (
            <li key={line}>{t('populations.line', { line, fault: t(`populations.rowFaults.${code}`) })}</li>
          ))}
        </ul>
      </div>
    );
  if (count === 0) return <p role="alert">{t('populations.blockers.population_nobody')}</p>;
  return (
    <>
      <p role="status">{t('populations.found', { count, municipalities, leftOut })}</p>
      {incomplete.length > 0 && (
        <p>{t('populations.incomplete', { codes: incomplete.slice(0, 10).join(', ') })}</p>
      )}
      <FigureTable
        caption={t('populations.preview')}
        heads={[
          t('populations.municipality'),
          t('populations.age'),
          t('populations.gender'),
          t('populations.persons'),
        ]}
        lines={cells.map(({ municipality, age, gender, persons }) => ({
          code: `${municipality} ${age} ${gender}`,
          name: municipality,
          values: [t(`populations.ages.${age}`), t(`populations.genders.${gender}`), number(persons)],
        }))}
      />
    </>
  );
}
