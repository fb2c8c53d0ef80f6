import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { identityAnswers } from '#domain/young-person/registration';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { DateField } from '../../look/components/date-field.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { useRead } from '../../providers/use-read.ts';
import { useToday } from '../../providers/use-session.ts';
import { birthDateIn } from './number-help.ts';
import { NumberField } from './number-field.tsx';
import type { SectionProps } from './register-page.tsx';
import { SimilarNames } from './similar-names.tsx';

/** Who the young person is: number, names, birth date and where. */
export function WhoCard({ form, change }: SectionProps): ReactElement {
  const t = useText();
  const today = useToday();
  const municipalities = useRead<Shape<'MunicipalitySeen'>[]>('/municipalities').data?.data ?? [];
  const taken = form.identity === 'number' ? birthDateIn(form.number, today) : undefined;
  return (
    <Card heading={t('youngPeople.registerPage.who')}>
      <div className="two-fields">
        <TextField
          label={t('youngPeople.registerPage.givenName')}
          value={form.givenName}
          onChange={(givenName) => {
            change({ givenName });
          }}
        />
        <TextField
          label={t('youngPeople.registerPage.familyName')}
          value={form.familyName}
          onChange={(familyName) => {
            change({ familyName });
          }}
        />
      </div>
      <SimilarNames givenName={form.givenName} familyName={form.familyName} />
      <RadioGroup
        legend={t('youngPeople.registerPage.identity')}
        choices={identityAnswers.map((value) => ({
          value,
          label: t(`youngPeople.registerPage.identities.${value}`),
        }))}
        value={form.identity}
        onChange={(identity) => {
          change({ identity });
        }}
      />
      {form.identity === 'number' && (
        <NumberField
          value={form.number}
          onChange={(number) => {
            const birthDate = birthDateIn(number, today);
            change(birthDate === undefined ? { number } : { number, birthDate });
          }}
        />
      )}
      <DateField
        key={taken}
        label={t('youngPeople.registerPage.birthDate')}
        value={form.birthDate}
        onChange={(birthDate) => {
          change({ birthDate });
        }}
        today={today}
      />
      {taken !== undefined && taken === form.birthDate && (
        <p className="small quiet">{t('youngPeople.registerPage.fromNumber')}</p>
      )}
      <RadioGroup
        legend={t('youngPeople.registerPage.municipality')}
        choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.municipalityId}
        onChange={(municipalityId) => {
          change({ municipalityId });
        }}
        inline
      />
    </Card>
  );
}
