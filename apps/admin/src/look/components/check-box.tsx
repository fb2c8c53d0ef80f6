import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
}

/** One thing that is so or not; never ticked beforehand where somebody chooses. */
export function CheckBox({ label, checked, onChange, hint }: Props): ReactElement {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>
        {label}
        {hint !== undefined && <span className="small quiet choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
