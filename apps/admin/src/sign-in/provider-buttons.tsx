import { type ReactElement, useState } from 'react';
import { isProviderKind } from '#domain/assurance/adapters';
import { useSharedText } from '../i18n/catalogue.tsx';
import { useProblemText } from '../i18n/problem-text.ts';
import { Icon } from '../look/icons/icon.tsx';
import { beginCall } from '../providers/data-provider.ts';
import type { WaysIn } from './use-ways-in.ts';

interface Props extends Pick<WaysIn, 'providers'> {
  /** The page to come back to. */
  readonly returnTo?: string;
}

/** One button for each provider, all of the same weight. */
export function ProviderButtons({ providers, returnTo = '/signed-in' }: Props): ReactElement | null {
  const t = useSharedText();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string>();
  if (providers.length === 0) return null;
  const enter = async (id: string): Promise<void> => {
    setProblem(undefined);
    try {
      window.location.assign(await beginCall(id, { returnTo }));
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return (
    <>
      {problem !== undefined && (
        <p role="alert" className="field-error">
          <Icon name="warning" /> {problem}
        </p>
      )}
      <ul className="demo-list">
        {providers.map(({ id, kind, name }) => (
          <li key={id}>
            <button type="button" className="button button-second" onClick={() => void enter(id)}>
              {t('signIn.with', {
                name: name ?? (isProviderKind(kind) ? t(`signIn.providers.${kind}`) : id),
              })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
