import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import type { Candidate } from './responsibles.ts';

interface Props {
  readonly candidates: readonly Candidate[];
  readonly value: string | undefined;
  readonly onChange: (key: string) => void;
}

/** Exactly one: a person with a service, a supporter, or the young person. */
export function ResponsibleChoice({ candidates, value, onChange }: Props): ReactElement {
  const t = useText();
  const labelOf = ({ key, name, service }: Candidate): string => {
    if (key === 'young_person') return t('plan.measure.youngPerson', { name });
    return service === null ? name : t('plan.measure.member', { name, service });
  };
  return (
    <RadioGroup
      legend={t('plan.measure.responsible')}
      value={value}
      onChange={onChange}
      choices={candidates.map((candidate) => ({ value: candidate.key, label: labelOf(candidate) }))}
    />
  );
}
