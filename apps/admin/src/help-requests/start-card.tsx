import { type ReactElement, useEffect, useState } from 'react';
import { askPlace } from '#domain/assurance/return-path';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { knownUser } from '../providers/sign-in-calls.ts';
import type { AskedForm } from './ask-facts.ts';
import { useForgetAsk } from './use-kept-ask.ts';
import { DemoCard } from './demo-card.tsx';
import { landingPlace } from '../sign-in/landing-place.ts';
import { ProviderButtons } from '../sign-in/provider-buttons.tsx';
import { useWaysIn } from '../sign-in/use-ways-in.ts';

interface Props {
  readonly unsure: boolean;
  /** In the demo: an invented person has shown who it is. */
  readonly onDemo: (form: AskedForm) => Promise<void>;
}

/** First who it is. Whoever has a user here goes on to the own pages instead. */
export function StartCard({ unsure, onDemo }: Props): ReactElement {
  const t = useText();
  useForgetAsk();
  const ways = useWaysIn();
  const providers = ways?.providers;
  const demoUsers = ways?.demoUsers ?? [];
  const [home, setHome] = useState<string>();
  useEffect(() => {
    void knownUser().then((user) => {
      setHome(user && landingPlace(user.role));
    });
  }, []);
  if (home !== undefined)
    return (
      <Card heading={t('helpRequests.start.heading')}>
        <p>{t('helpRequests.start.known')}</p>
        <a className="button" href={home}>
          {t('helpRequests.start.toOwn')}
        </a>
      </Card>
    );
  return (
    <>
      <Card heading={t('helpRequests.start.heading')}>
        <p>{t(unsure ? 'helpRequests.start.unsure' : 'helpRequests.start.text')}</p>
        {providers?.length === 0 && demoUsers.length === 0 && <p>{t('helpRequests.start.none')}</p>}
        <ProviderButtons providers={providers ?? []} returnTo={askPlace} />
      </Card>
      {demoUsers.length > 0 && <DemoCard onBegun={onDemo} />}
    </>
  );
}
