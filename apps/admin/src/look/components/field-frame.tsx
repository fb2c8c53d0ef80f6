import type { ReactElement, ReactNode } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { Icon } from '../icons/icon.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly children: ReactNode;
}

/** Label, hint and what is wrong, in the order they are read; then the field. */
export function FieldFrame({ id, label, hint, error, optional, children }: Props): ReactElement {
  const t = useSharedText();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="quiet optional"> ({t('look.field.optional')})</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small quiet">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="warning" /> {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** The ids that describe the field: hint, then what is wrong. */
FieldFrame.describedBy = (id: string, hint?: string, error?: string): string | undefined => {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    Boolean,
  );
  return ids.length === 0 ? undefined : ids.join(' ');
};
