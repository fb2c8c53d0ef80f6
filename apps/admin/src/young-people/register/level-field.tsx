import type { ReactElement } from 'react';
import { allConcernLevels, type ConcernLevelKey } from '#domain/concern/levels';
import { useText } from '../../i18n/catalogue.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';

interface Props {
  readonly legend: string;
  readonly levels?: readonly ConcernLevelKey[];
  readonly value: ConcernLevelKey | undefined;
  readonly onChange: (level: ConcernLevelKey) => void;
}

/** The concern level with what each means. */
export function LevelField({ legend, levels = allConcernLevels, value, onChange }: Props): ReactElement {
  const t = useText();
  const choices = levels.map((level) => ({
    value: level,
    label: t(`youngPeople.levels.${level}.name`),
    hint: t(`youngPeople.levels.${level}.hint`),
  }));
  return <RadioGroup legend={legend} choices={choices} value={value} onChange={onChange} />;
}
