import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { allImportColumns, type ImportColumn } from '#domain/user-import/columns';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { SelectField } from '../look/components/select-field.tsx';

interface Props {
  readonly list: Shape<'ListRead'>;
  readonly onChange: (column: ImportColumn, place: number | null) => void;
}

/** Which column is which: what was guessed, to be changed. */
export function ColumnChoices({ list: { headers, columns }, onChange }: Props): ReactElement {
  const t = useText();
  const choices = headers.map((header, place) => ({ value: String(place), label: header }));
  return (
    <Card heading={t('administration.import.columns')}>
      <p>{t('administration.import.columnsIntro')}</p>
      <div className="import-columns">
        {allImportColumns.map((column) => (
          <SelectField
            key={column}
            label={t(`administration.import.column.${column}`)}
            choices={choices}
            value={columns[column] === null ? undefined : String(columns[column])}
            none={t('administration.import.notThere')}
            onChange={(place) => {
              onChange(column, place === undefined ? null : Number(place));
            }}
          />
        ))}
      </div>
    </Card>
  );
}
