import { type ReactElement, useEffect, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { useProblemText } from '../i18n/problem-text.ts';
import { goOnAfterAnotherWindow } from '../providers/sign-in-calls.ts';
import { onSignedInElsewhere, signInInAnotherWindow } from './another-window.ts';

interface Props {
  readonly provider: string;
  readonly purpose: 'sign-in' | 'once-more';
  readonly submit: string;
  /** Whose page it is: somebody else who signs in gets no view of it. */
  readonly name: string;
}

/** Signing in again at the provider, beside the page: it goes on by itself when that is done. */
export function ProviderAgain({ provider, purpose, submit, name }: Props): ReactElement {
  const t = useSharedText();
  const problemText = useProblemText();
  const [said, setSaid] = useState<string>();
  useEffect(
    () =>
      onSignedInElsewhere(() => {
        goOnAfterAnotherWindow().then(
          (same) => {
            if (!same) setSaid(t('signIn.again.otherUser', { name }));
          },
          (error: unknown) => {
            setSaid(problemText(error));
          },
        );
      }),
    [t, problemText, name],
  );
  const press = (): void => {
    setSaid(t('signIn.onceMore.waiting'));
    signInInAnotherWindow(provider, purpose).catch((error: unknown) => {
      setSaid(problemText(error));
    });
  };
  return (
    <>
      <p role="status">{said}</p>
      <button type="button" className="button" onClick={press}>
        {submit}
      </button>
    </>
  );
}
