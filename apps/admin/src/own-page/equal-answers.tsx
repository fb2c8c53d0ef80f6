import type { ReactElement } from 'react';
import { VerbButton } from '../look/components/verb-button.tsx';
import { Icon } from '../look/icons/icon.tsx';
import type { IconName } from '../look/icons/drawings.tsx';

interface EqualAnswer {
  readonly key: string;
  readonly icon: IconName;
  readonly text: string;
  readonly onPress: () => Promise<unknown>;
}

/** Answers of the same size and colour, under each other. None is recommended. */
export function EqualAnswers({ answers }: { answers: readonly EqualAnswer[] }): ReactElement {
  return (
    <div className="own-answers">
      {answers.map(({ key, icon, text, onPress }) => (
        <VerbButton key={key} kind="second" onPress={onPress}>
          <Icon name={icon} size={20} /> {text}
        </VerbButton>
      ))}
    </div>
  );
}
