import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { Icon } from '../icons/icon.tsx';

/** One thing that is missing: a sentence, with a link to the place where it is put right. */
export interface BlockerSentence {
  readonly key: string;
  readonly sentence: ReactNode;
  readonly acute?: boolean;
}

interface Props {
  readonly blockers: readonly BlockerSentence[];
  /** «Før dere kan sette planen i gang:» */
  readonly heading?: string;
  /** Move focus to the list when it appears: after a verb that could not be done. A new press is a new list (`key`). */
  readonly takeFocus?: boolean;
}

/** What is missing. An empty list shows nothing. */
export function BlockersList({ blockers, heading, takeFocus = false }: Props): ReactElement | null {
  const t = useSharedText();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) list.current?.focus();
  }, [takeFocus]);
  if (blockers.length === 0) return null;
  return (
    <div ref={list} className="blockers" role="group" aria-labelledby={id} tabIndex={-1}>
      <p id={id} className="strong">
        {heading ?? t('look.blockers.heading')}
      </p>
      <ul>
        {blockers.map(({ key, sentence, acute }) => (
          <li key={key}>
            <Icon name={acute ? 'danger' : 'warning'} />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
