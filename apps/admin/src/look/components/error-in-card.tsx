import type { ReactElement } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { useProblemText } from '../../i18n/problem-text.ts';
import { Problem } from '../../providers/problem.ts';
import { Icon } from '../icons/icon.tsx';

interface Props {
  readonly error: unknown;
  /** What could not be fetched, in words; without it the code's own sentence. */
  readonly text?: string;
  readonly onRetry?: () => void;
}

/** An error where it happened, while the rest of the page works: whose fault, what now, short code. */
export function ErrorInCard({ error, text, onRetry }: Props): ReactElement {
  const t = useSharedText();
  const problemText = useProblemText();
  const code = error instanceof Problem ? error.code : 'unexpected';
  return (
    <div className="problem" role="alert">
      <p>
        <Icon name="warning" /> {text ?? problemText(error)}
      </p>
      <p className="small quiet">{t('look.error.code', { code })}</p>
      {onRetry && (
        <button type="button" className="button button-second" onClick={onRetry}>
          {t('look.error.retry')}
        </button>
      )}
    </div>
  );
}
