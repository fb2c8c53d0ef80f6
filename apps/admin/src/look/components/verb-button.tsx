import { type ReactElement, type ReactNode, useState } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { useProblemText } from '../../i18n/problem-text.ts';
import { Problem } from '../../providers/problem.ts';
import { classNames } from '../class-names.ts';
import { Icon } from '../icons/icon.tsx';
import { BlockersList, type BlockerSentence } from './blockers-list.tsx';

interface Props {
  readonly children: ReactNode;
  /** Does the verb. Throw a `Problem` (data provider's `verb` does) and the button says it. */
  readonly onPress: () => Promise<unknown> | undefined;
  /** What is missing, as far as the page knows (libs/domain); pressing then shows the list instead. */
  readonly blockers?: readonly string[];
  /** The sentence, with a link, for each blocker code; needed also for codes that only the API knows. */
  readonly sentenceOf?: (code: string) => ReactNode;
  /** «Før dere kan sette planen i gang:» */
  readonly blockersHeading?: string;
  readonly kind?: 'main' | 'second' | 'quiet' | 'danger' | 'baton' | 'baton-second';
  readonly small?: boolean;
}

/** A verb. Never disabled: pressing one that cannot be done lists what is missing and moves focus there. */
export function VerbButton(props: Props): ReactElement {
  const { children, onPress, blockers = [], sentenceOf = (code) => code, kind = 'main', small } = props;
  const t = useSharedText();
  const problemText = useProblemText();
  const [working, setWorking] = useState(false);
  const [missing, setMissing] = useState<readonly BlockerSentence[]>([]);
  const [problem, setProblem] = useState<unknown>();

  const show = (codes: readonly string[]): void => {
    setMissing(codes.map((code) => ({ key: code, sentence: sentenceOf(code) })));
  };
  const press = async (): Promise<void> => {
    if (working) return;
    setProblem(undefined);
    show(blockers);
    if (blockers.length > 0) return;
    setWorking(true);
    try {
      await onPress();
    } catch (error) {
      if (error instanceof Problem && error.blockers.length > 0) show(error.blockers);
      else setProblem(error);
    } finally {
      setWorking(false);
    }
  };

  return (
    <div className="verb">
      <button
        type="button"
        className={classNames('button', kind !== 'main' && `button-${kind}`, small && 'button-small')}
        aria-busy={working}
        onClick={() => {
          void press();
        }}
      >
        {children}
      </button>
      {working && (
        <span role="status" className="visually-hidden">
          {t('look.verb.working')}
        </span>
      )}
      <BlockersList blockers={missing} {...headingOf(props.blockersHeading)} takeFocus />
      {problem !== undefined && (
        <p role="alert" className="field-error">
          <Icon name="warning" />{' '}
          {problem instanceof Problem && problem.code === 'not-found'
            ? t('problem.accessEnded')
            : problemText(problem)}
        </p>
      )}
    </div>
  );
}

const headingOf = (heading: string | undefined): { heading?: string } =>
  heading === undefined ? {} : { heading };
