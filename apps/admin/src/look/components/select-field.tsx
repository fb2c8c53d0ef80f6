import { type ReactElement, useId } from 'react';
import { FieldFrame } from './field-frame.tsx';

interface Props<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** Nothing is chosen beforehand: undefined until the reader chooses. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  /** What stands there while nothing is chosen. */
  readonly none?: string;
  readonly hint?: string;
}

/** More than six choices; up to six are a RadioGroup. */
export function SelectField<Value extends string>(props: Props<Value>): ReactElement {
  const { label, choices, value, onChange, none = '', hint } = props;
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={FieldFrame.describedBy(id, hint)}
        onChange={(event) => {
          onChange(choices.find((choice) => choice.value === event.target.value)?.value);
        }}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
