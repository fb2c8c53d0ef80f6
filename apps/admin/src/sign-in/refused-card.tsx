import type { ReactElement } from 'react';
import { isSignInRefusal } from '#domain/assurance/verified';
import { AskCard } from '../help-requests/ask-link.tsx';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { NotKnown } from './not-known.tsx';

/** Why the last sign-in came to nothing, said on the page that one comes back to. */
export function RefusedCard(): ReactElement | null {
  const t = useSharedText();
  const why = new URLSearchParams(window.location.search).get('refused') ?? '';
  if (!isSignInRefusal(why)) return null;
  if (why === 'not-known')
    return (
      <>
        <AskCard />
        <NotKnown />
      </>
    );
  return (
    <Card heading={t('signIn.refused.heading')}>
      <p role="alert">{t(`signIn.refused.${why}`)}</p>
    </Card>
  );
}
