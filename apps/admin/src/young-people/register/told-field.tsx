import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import type { ToldChoice } from './registration-form.ts';

interface Props {
  readonly who: 'youngPerson' | 'guardians' | 'inError';
  readonly value: ToldChoice;
  readonly onChange: (value: ToldChoice) => void;
  /** Where the words are kept. */
  readonly children?: ReactNode;
}

/** Whether somebody was told of the concern, or of the mistake: how, or why not yet. */
export function ToldField({ who, value, onChange, children }: Props): ReactElement {
  const t = useText();
  const how = who === 'guardians' ? t('youngPeople.told.how') : t('youngPeople.told.howYoungPerson');
  return (
    <div className="told">
      <RadioGroup
        legend={t(`youngPeople.told.${who}`)}
        choices={[
          { value: 'yes', label: t('youngPeople.told.yes') },
          { value: 'no', label: t('youngPeople.told.no') },
        ]}
        value={value.told}
        onChange={(told) => {
          onChange({ ...value, told });
        }}
        inline
      />
      {value.told !== undefined && (
        <TextField
          label={value.told === 'yes' ? how : t('youngPeople.told.whyNot')}
          value={value.note}
          onChange={(note) => {
            onChange({ ...value, note });
          }}
          rows={2}
        >
          {children}
        </TextField>
      )}
    </div>
  );
}
