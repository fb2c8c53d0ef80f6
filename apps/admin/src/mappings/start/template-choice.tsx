import type { Shape } from '#api-types';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { language } from '../../i18n/language.ts';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { Said } from '../../templates/said.tsx';

/** Chosen when the mapping asks about everything, as it does where there is no template. */
export const without = 'without';

interface Props {
  readonly templates: Shape<'MappingTemplatesOffered'>['templates'];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What the municipality has templates for; nothing where it has none. */
export function TemplateChoice({ templates, value, onChange }: Props): ReactElement | null {
  const t = useText();
  if (templates.length === 0) return null;
  return (
    <RadioGroup
      legend={t('mapping.template.which')}
      hint={t('mapping.template.hint')}
      value={value}
      onChange={onChange}
      choices={[
        ...templates.map((one) => ({
          value: one.id,
          label: <Said wording={one.name} language={language()} fallback={t('mapping.template.fallback')} />,
          hint: t(one.proposed ? 'mapping.template.proposed' : 'mapping.template.forAges', {
            from: one.ageFrom,
            to: one.ageTo,
            count: one.areas,
          }),
        })),
        { value: without, label: t('mapping.template.without') },
      ]}
    />
  );
}
