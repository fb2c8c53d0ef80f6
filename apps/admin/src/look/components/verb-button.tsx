import { type ReactElement, type ReactNode, useState } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { useProblemText } from '../../i18n/problem-text.ts';
import { Problem } from '../../providers/problem.ts';
import { classNames } from '../class-names.ts';
import { Icon } from '../icons/icon.tsx';
import { BlockersList } from './blockers-list.tsx';

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

/** What a press was answered with. */
interface Missing {
  readonly codes: readonly string[];
  /** The page knows them: what has been put right since is gone from the list. What only the API knows stands until the next press. */
  readonly known: boolean;
  readonly press: number;
}

/** A verb. Never disabled: pressing one that cannot be done lists what is missing and moves focus there. A press while it works is not a second one: it shows that the first is being carried out. */
export function VerbButton(props: Props): ReactElement {
  const { children, onPress, blockers = [], sentenceOf = (code) => code, kind = 'main', small } = props;
  const t = useSharedText();
  const problemText = useProblemText();
  const [working, setWorking] = useState(false);
  const [waits, setWaits] = useState(false);
  const [missing, setMissing] = useState<Missing>({ codes: [], known: true, press: 0 });
  const [problem, setProblem] = useState<unknown>();

  const show = (codes: readonly string[], known: boolean): void => {
    setMissing(({ press: before }) => ({ codes, known, press: before + 1 }));
  };
  const stands = missing.codes.filter((code) => !missing.known || blockers.includes(code));
  const press = async (): Promise<void> => {
    if (working) {
      setWaits(true);
      return;
    }
    setProblem(undefined);
    show(blockers, true);
    if (blockers.length > 0) return;
    setWorking(true);
    try {
      await onPress();
    } catch (error) {
      if (error instanceof Problem && error.blockers.length > 0) show(error.blockers, false);
      else setProblem(error);
    } finally {
      setWorking(false);
      setWaits(false);
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
        <span role="status" className={waits ? 'small quiet' : 'visually-hidden'}>
          {t('look.verb.working')}
        </span>
      )}
      <BlockersList
        key={missing.press}
        blockers={stands.map((code) => ({ key: code, sentence: sentenceOf(code) }))}
        {...headingOf(props.blockersHeading)}
        takeFocus
      />
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
