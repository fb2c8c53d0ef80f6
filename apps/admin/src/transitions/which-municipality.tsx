import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import type { Transition } from './use-transitions.ts';

interface Props {
  readonly of: Transition;
  readonly name: string;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

/** The one municipality that it can be, or the one that was chosen. */
export const municipalityOf = (of: Transition, chosen: string | undefined): string | undefined =>
  of.municipalities.length === 1 ? of.municipalities[0]?.id : chosen;

/** Where the young person lives after the move, asked only when the receiver is in several municipalities. */
export function WhichMunicipality({ of, name, value, onChange }: Props): ReactElement | null {
  const t = useText();
  if (of.municipalities.length < 2) return null;
  return (
    <RadioGroup
      legend={t('transitions.move.which', { name })}
      choices={of.municipalities.map((one) => ({ value: one.id, label: one.name }))}
      value={value}
      onChange={onChange}
    />
  );
}
