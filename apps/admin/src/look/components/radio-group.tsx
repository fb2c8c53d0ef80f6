import { type ReactElement, type ReactNode, useId } from 'react';
import { Icon } from '../icons/icon.tsx';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: string;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  /** Nothing is chosen beforehand: undefined until the reader chooses. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Beside each other when there is room. */
  readonly inline?: boolean;
}

/** Up to six choices, all in view, all equal. */
export function RadioGroup<Value extends string>(props: Props<Value>): ReactElement {
  const { legend, choices, value, onChange, hint, error, inline } = props;
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className="small quiet">{hint}</p>}
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="warning" /> {error}
        </p>
      )}
      <div className={inline ? 'choices choices-inline' : 'choices'}>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => {
                onChange(choice.value);
              }}
            />
            <span>
              {choice.label}
              {choice.hint !== undefined && <span className="small quiet choice-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
