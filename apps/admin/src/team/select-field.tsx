import { type ReactElement, useId } from 'react';
import { FieldFrame } from '../look/components/field-frame.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** More choices than radio buttons can carry. Begins empty; the browser's own list, which every keyboard knows. */
export function SelectField({ label, value, choices, onChange }: Props): ReactElement {
  const id = useId();
  return (
    <FieldFrame id={id} label={label}>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {!choices.some((choice) => choice.value === value) && <option value="" />}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
