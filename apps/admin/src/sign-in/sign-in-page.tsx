import { type ReactElement, useState } from 'react';
import { protectionPlace } from '#domain/assurance/return-path';
import { AskEntrance } from '../help-requests/ask-link.tsx';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import type { SessionUser } from '../providers/session.ts';
import { signIn } from '../providers/sign-in-calls.ts';
import { CredentialsForm } from './credentials-form.tsx';
import { DemoSignIns } from './demo-sign-ins.tsx';
import { SignedOutBar } from '../layout/signed-out-bar.tsx';
import { ProviderButtons } from './provider-buttons.tsx';
import { RefusedCard } from './refused-card.tsx';
import { useWaysIn } from './use-ways-in.ts';

/** The way in, the same for everybody; each role then lands on its own pages. */
export function SignInPage({ onSignedIn }: { onSignedIn: (user: SessionUser) => void }): ReactElement {
  const t = useSharedText();
  const ways = useWaysIn();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const enter = async (name: string, word: string): Promise<undefined> => {
    onSignedIn(await signIn(name.trim(), word));
  };
  return (
    <>
      <SignedOutBar />
      <main id="content" tabIndex={-1}>
        <Page heading={t('signIn.heading')} documentTitle={t('signIn.title')} above={t('signIn.intro')}>
          <div className="sign-in-columns">
            <RefusedCard />
            {ways !== undefined && (
              <Card heading={t('signIn.title')}>
                <ProviderButtons providers={ways.providers} />
                {ways.demoUsers.length > 0 && (
                  <CredentialsForm
                    username={username}
                    password={password}
                    onUsername={setUsername}
                    onPassword={setPassword}
                    submit={t('signIn.submit')}
                    onSubmit={() => enter(username, password)}
                  />
                )}
                {ways.providers.length > 0 && <AskEntrance />}
                <p className="small">
                  {t('signIn.figures.text')} <a href={protectionPlace}>{t('signIn.figures.link')}</a>
                </p>
                {ways.providers.length + ways.demoUsers.length === 0 && <p>{t('signIn.none')}</p>}
              </Card>
            )}
            <DemoSignIns
              users={ways?.demoUsers ?? []}
              onChoose={(name, word) => {
                setUsername(name);
                setPassword(word);
              }}
            />
          </div>
        </Page>
      </main>
    </>
  );
}
