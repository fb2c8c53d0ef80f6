import { type ReactElement, type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  /** Stands under the field: «Lagret kl. 10.42», who can see … */
  readonly children?: ReactNode;
}

/** A field for somebody's own words, on the cloudberry ground. */
export function OwnWordsField({ label, hint, value, onChange, rows = 3, children }: Props): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small quiet">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className="own-words-field"
        rows={rows}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {children}
    </div>
  );
}
