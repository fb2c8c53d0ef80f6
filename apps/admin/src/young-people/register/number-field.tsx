import { type ReactElement, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { digitsTyped, wrongWithNumber } from './number-help.ts';

interface Props {
  readonly value: string;
  readonly onChange: (number: string) => void;
}

/** The identity number, explained as it is typed: too short is said when the field is left, the rest at once. */
export function NumberField({ value, onChange }: Props): ReactElement {
  const t = useText();
  const [left, setLeft] = useState(false);
  const [code] = wrongWithNumber(value);
  const digits = digitsTyped(value);
  const early = code === 'identity-wrong-length' && digits < 11 && !left;
  const sentence =
    code === 'identity-wrong-length'
      ? t('youngPeople.number.tooShort', { count: digits })
      : code && t(`youngPeople.number.${code}`);
  return (
    <TextField
      label={t('youngPeople.registerPage.number')}
      hint={t('youngPeople.registerPage.numberHint')}
      value={value}
      onChange={(number) => {
        setLeft(false);
        onChange(number);
      }}
      onBlur={() => {
        setLeft(true);
      }}
      inputMode="numeric"
      error={digits === 0 || early ? undefined : sentence}
    >
      <p role="status" className="small number-right">
        {code === undefined && (
          <>
            <Icon name="tick" size={16} /> {t('youngPeople.registerPage.numberRight')}
          </>
        )}
      </p>
    </TextField>
  );
}
