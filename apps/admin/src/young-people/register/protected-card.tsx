import type { ReactElement } from 'react';
import { allProtectionLevels } from '#domain/protection/levels';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import type { SectionProps } from './register-page.tsx';

/** Asked first: who is not cleared for what protects the young person, fills in nothing more. */
export function ProtectedCard({
  form,
  change,
  stops,
}: SectionProps & { readonly stops: boolean }): ReactElement {
  const t = useText();
  const isProtected = form.protection !== undefined && form.protection !== 'none';
  return (
    <Card heading={t('youngPeople.registerPage.protected')}>
      <RadioGroup
        legend={t('youngPeople.registerPage.protectedHint')}
        choices={[
          { value: 'none', label: t('youngPeople.registerPage.no') },
          ...allProtectionLevels.map((level) => ({ value: level, label: t(`protection.level.${level}`) })),
        ]}
        value={form.protection}
        onChange={(protection) => {
          change({ protection });
        }}
      />
      <div role="status">
        {isProtected && (
          <p className="info-box">
            <Icon name="shield" />{' '}
            {t(stops ? 'youngPeople.registerPage.protectedStop' : 'youngPeople.registerPage.protectedGoesOn')}
          </p>
        )}
      </div>
    </Card>
  );
}
