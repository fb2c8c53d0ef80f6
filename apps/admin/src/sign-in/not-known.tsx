import { type ReactElement, type SubmitEvent, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { useProblemText } from '../i18n/problem-text.ts';
import { Card } from '../look/components/card.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { verb } from '../providers/data-provider.ts';

/** T03: verified, and linked to nobody. A code from an administrator makes the link; a claim alone never does. */
export function NotKnown(): ReactElement {
  const t = useSharedText();
  const problemText = useProblemText();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const give = async (): Promise<void> => {
    if (code.trim() === '') {
      setProblem(t('signIn.notKnown.codeMissing'));
      return;
    }
    try {
      await verb('/sign-in/code', { code: code.trim() });
      window.location.assign('/signed-in');
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return (
    <Card heading={t('signIn.notKnown.heading')}>
      <p>{t('signIn.notKnown.text')}</p>
      <form
        className="sign-in-form"
        noValidate
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault();
          void give();
        }}
      >
        <TextField
          label={t('signIn.notKnown.code')}
          hint={t('signIn.notKnown.codeHint')}
          value={code}
          onChange={setCode}
          error={problem}
        />
        <div className="buttons">
          <button type="submit" className="button">
            {t('signIn.notKnown.submit')}
          </button>
        </div>
      </form>
    </Card>
  );
}
