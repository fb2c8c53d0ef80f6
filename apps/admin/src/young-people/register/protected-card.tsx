import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import type { SectionProps } from './register-page.tsx';

/** Asked first: with a protected address there is nothing more to fill in. */
export function ProtectedCard({ form, change }: SectionProps): ReactElement {
  const t = useText();
  return (
    <Card heading={t('youngPeople.registerPage.protected')}>
      <RadioGroup
        legend={t('youngPeople.registerPage.protectedHint')}
        choices={[
          { value: 'no', label: t('youngPeople.registerPage.no') },
          { value: 'yes', label: t('youngPeople.registerPage.yes') },
        ]}
        value={form.addressProtected}
        onChange={(addressProtected) => {
          change({ addressProtected });
        }}
        inline
      />
      <div role="status">
        {form.addressProtected === 'yes' && (
          <p className="info-box">
            <Icon name="shield" /> {t('youngPeople.registerPage.protectedStop')}
          </p>
        )}
      </div>
    </Card>
  );
}
