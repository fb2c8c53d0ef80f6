import { type ReactElement, type ReactNode, useId } from 'react';
import { FieldFrame } from './field-frame.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** A sentence that says what to do; shown before the field. */
  readonly error?: string | undefined;
  readonly type?: 'text' | 'password' | 'tel' | 'email';
  readonly autoComplete?: string;
  /** Rows of a text; one line without it. */
  readonly rows?: number;
  readonly inputMode?: 'numeric' | 'text';
  readonly optional?: boolean;
  readonly onBlur?: () => void;
  /** Stands under the field: «Lagret kl. 10.42», who can see … */
  readonly children?: ReactNode;
}

/** A field with its label above, the hint below the label and what is wrong before the field. */
export function TextField(props: Props): ReactElement {
  const { label, value, onChange, hint, error, rows, optional, onBlur, children } = props;
  const id = useId();
  const common = {
    id,
    value,
    onBlur,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': FieldFrame.describedBy(id, hint, error),
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      {rows === undefined ? (
        <input
          {...common}
          type={props.type ?? 'text'}
          autoComplete={props.autoComplete ?? 'off'}
          inputMode={props.inputMode}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      ) : (
        <textarea
          {...common}
          rows={rows}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
      {children}
    </FieldFrame>
  );
}
