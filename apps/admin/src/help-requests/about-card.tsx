import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import type { PartProps } from './ask-form.tsx';

interface Props extends PartProps {
  readonly places: readonly Shape<'HelpPlace'>[];
  readonly today: string;
}

/** Whom it is about: the young person with the own number, or a child by name and birth date. */
export function AboutCard({ form, change, places, today }: Props): ReactElement {
  const t = useText();
  const child = form.asker === 'guardian';
  return (
    <Card heading={t(child ? 'helpRequests.whoChild' : 'helpRequests.who')}>
      {child && (
        <TextField
          label={t('helpRequests.askerName')}
          value={form.askerName}
          autoComplete="name"
          onChange={(askerName) => {
            change({ askerName });
          }}
        />
      )}
      <TextField
        label={t(child ? 'helpRequests.childGivenName' : 'helpRequests.givenName')}
        value={form.givenName}
        onChange={(givenName) => {
          change({ givenName });
        }}
      />
      <TextField
        label={t(child ? 'helpRequests.childFamilyName' : 'helpRequests.familyName')}
        value={form.familyName}
        onChange={(familyName) => {
          change({ familyName });
        }}
      />
      {child ? (
        <DateField
          label={t('helpRequests.birthDate')}
          value={form.birthDate}
          onChange={(birthDate) => {
            change({ birthDate });
          }}
          today={today}
        />
      ) : (
        <TextField
          label={t('helpRequests.number')}
          hint={t('helpRequests.numberHint')}
          value={form.number}
          inputMode="numeric"
          onChange={(number) => {
            change({ number });
          }}
        />
      )}
      <SelectField
        label={t(child ? 'helpRequests.childMunicipality' : 'helpRequests.municipality')}
        value={form.municipalityId}
        choices={places.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(municipalityId) => {
          change({ municipalityId });
        }}
      />
    </Card>
  );
}
