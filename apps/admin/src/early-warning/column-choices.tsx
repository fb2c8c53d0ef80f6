import type { ReactElement } from 'react';
import { allSchoolColumns, type SchoolColumn, type SchoolPlaces } from '#domain/early-warning/columns';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { SelectField } from '../look/components/select-field.tsx';

interface Props {
  readonly headings: readonly string[];
  readonly places: SchoolPlaces;
  readonly onChange: (column: SchoolColumn, place: number | undefined) => void;
}

/** Which column is which: proposed from the headings and from the school's last list, to be changed. */
export function ColumnChoices({ headings, places, onChange }: Props): ReactElement {
  const t = useText();
  const choices = headings.map((label, place) => ({ value: String(place), label }));
  return (
    <Card heading={t('earlyWarning.columns')}>
      <p>{t('earlyWarning.columnsIntro')}</p>
      <div className="import-columns">
        {allSchoolColumns.map((column) => (
          <SelectField
            key={column}
            label={t(`earlyWarning.column.${column}`)}
            choices={choices}
            value={places[column] === undefined ? undefined : String(places[column])}
            none={t('earlyWarning.notThere')}
            onChange={(place) => {
              onChange(column, place === undefined ? undefined : Number(place));
            }}
          />
        ))}
      </div>
    </Card>
  );
}
