import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { useToday } from '../../providers/use-session.ts';
import { WritingHelp } from '../../writing/writing-help.tsx';
import { LevelField } from './level-field.tsx';
import type { SectionProps } from './register-page.tsx';
import { guardiansCount } from './registration-form.ts';
import { ToldField } from './told-field.tsx';

/** What the concern is. */
export function ConcernCard({ form, change }: SectionProps): ReactElement {
  const t = useText();
  return (
    <Card heading={t('youngPeople.registerPage.concern')}>
      <LevelField
        legend={t('youngPeople.registerPage.level')}
        value={form.level}
        onChange={(level) => {
          change({ level });
        }}
      />
      <TextField
        label={t('youngPeople.registerPage.reason')}
        hint={t('youngPeople.registerPage.reasonHint')}
        value={form.reason}
        onChange={(reason) => {
          change({ reason });
        }}
        rows={4}
      >
        <WritingHelp text={form.reason} own={[form.givenName, form.familyName]} />
      </TextField>
    </Card>
  );
}

/** Who has been told of it. */
export function ToldCard({ form, change }: SectionProps): ReactElement {
  const t = useText();
  const today = useToday();
  return (
    <Card heading={t('youngPeople.registerPage.whoKnows')}>
      <ToldField
        who="youngPerson"
        value={form.youngPersonTold}
        onChange={(youngPersonTold) => {
          change({ youngPersonTold });
        }}
      />
      {guardiansCount(form.birthDate, today) && (
        <ToldField
          who="guardians"
          value={form.guardiansTold}
          onChange={(guardiansTold) => {
            change({ guardiansTold });
          }}
        />
      )}
    </Card>
  );
}
