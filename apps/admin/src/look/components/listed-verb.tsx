import { type ReactElement, type ReactNode, useState } from 'react';
import { BlockersList, type BlockerSentence } from './blockers-list.tsx';
import { VerbButton } from './verb-button.tsx';

interface Props {
  readonly children: ReactNode;
  /** What is missing, always in view; pressing moves focus to it. */
  readonly blockers: readonly BlockerSentence[];
  readonly heading: string;
  readonly onPress: () => Promise<unknown>;
  readonly kind?: 'main' | 'second';
}

/** A verb whose list of what is missing stands above it, before and after it is pressed. */
export function ListedVerb({ children, blockers, heading, onPress, kind = 'main' }: Props): ReactElement {
  const [asked, setAsked] = useState(0);
  return (
    <>
      <BlockersList key={asked} blockers={blockers} heading={heading} takeFocus={asked > 0} />
      <VerbButton
        kind={kind}
        onPress={() => {
          if (blockers.length === 0) return onPress();
          setAsked((before) => before + 1);
          return undefined;
        }}
      >
        {children}
      </VerbButton>
    </>
  );
}
