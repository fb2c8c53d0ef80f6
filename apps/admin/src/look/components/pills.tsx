import type { ReactElement } from 'react';

interface PillsProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** A few choices beside each other; the one that holds is pressed. */
export function Pills<Value extends string>({
  label,
  values,
  value,
  nameOf,
  onChoose,
}: PillsProps<Value>): ReactElement {
  return (
    <div className="pills" role="group" aria-label={label}>
      <span className="small quiet" aria-hidden="true">
        {label}
      </span>
      {values.map((each) => (
        <button
          key={each}
          type="button"
          className="pill pill-choice"
          aria-pressed={each === value}
          onClick={() => {
            onChoose(each);
          }}
        >
          {nameOf(each)}
        </button>
      ))}
    </div>
  );
}
