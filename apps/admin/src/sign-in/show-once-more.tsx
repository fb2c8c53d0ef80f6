import { type ReactElement, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { Problem } from '../providers/problem.ts';
import { type SessionUser, staysAsItIs } from '../providers/session.ts';
import { stepUp } from '../providers/sign-in-calls.ts';
import { CredentialsForm } from './credentials-form.tsx';
import { ProviderAgain } from './provider-again.tsx';

const notNow = (): void => {
  staysAsItIs(new Problem(403, 'fresh-sign-in-needed'));
};

/** T07: what was asked for needs somebody who has just shown who they are. What is typed stays where it is, below. */
export function ShowOnceMore({ user }: { user: SessionUser }): ReactElement {
  const t = useSharedText();
  const [password, setPassword] = useState('');
  const leave = (
    <button type="button" className="button button-quiet" onClick={notNow}>
      {t('signIn.onceMore.notNow')}
    </button>
  );
  return (
    <ModalDialog heading={t('signIn.onceMore.heading')} onClose={notNow}>
      <p>{t('signIn.onceMore.text')}</p>
      {user.provider === 'demo' ? (
        <CredentialsForm
          password={password}
          onPassword={setPassword}
          submit={t('signIn.onceMore.submit')}
          onSubmit={async () => {
            await stepUp(password);
            return undefined;
          }}
        >
          {leave}
        </CredentialsForm>
      ) : (
        <div className="buttons">
          <ProviderAgain
            provider={user.provider}
            purpose="once-more"
            submit={t('signIn.onceMore.submit')}
            name={user.name}
          />
          {leave}
        </div>
      )}
    </ModalDialog>
  );
}
