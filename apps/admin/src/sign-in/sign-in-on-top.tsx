import { type ReactElement, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import type { SessionUser } from '../providers/session.ts';
import { signInAgain } from '../providers/sign-in-calls.ts';
import { useSession } from '../providers/use-session.ts';
import { ProviderAgain } from './provider-again.tsx';
import { ShowOnceMore } from './show-once-more.tsx';
import { CredentialsForm } from './credentials-form.tsx';

/** When the session ends, or is too long ago for what is asked: sign-in on top of the page; then everything goes on. */
export function SignInOnTop(): ReactElement | null {
  const state = useSession();
  if (state.status === 'stale') return <ShowOnceMore user={state.user} />;
  return state.status === 'ended' ? <Again user={state.user} /> : null;
}

function Again({ user: { name, username: before, provider } }: { user: SessionUser }): ReactElement {
  const t = useSharedText();
  const [username, setUsername] = useState(before);
  const [password, setPassword] = useState('');
  const enter = async (): Promise<string | undefined> =>
    (await signInAgain(username.trim(), password)) ? undefined : t('signIn.again.otherUser', { name });
  const leave = (
    <button
      type="button"
      className="button button-quiet"
      onClick={() => {
        window.location.assign('/sign-in');
      }}
    >
      {t('signIn.again.leave')}
    </button>
  );
  return (
    <ModalDialog heading={t('signIn.again.heading')} hidesPage>
      <p>{t('signIn.again.text')}</p>
      {provider === 'demo' ? (
        <CredentialsForm
          username={username}
          password={password}
          onUsername={setUsername}
          onPassword={setPassword}
          submit={t('signIn.again.submit')}
          onSubmit={enter}
        >
          {leave}
        </CredentialsForm>
      ) : (
        <div className="buttons">
          <ProviderAgain
            provider={provider}
            purpose="sign-in"
            submit={t('signIn.again.submit')}
            name={name}
          />
          {leave}
        </div>
      )}
    </ModalDialog>
  );
}
