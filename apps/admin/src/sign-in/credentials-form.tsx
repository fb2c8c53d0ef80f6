import { type ReactElement, type ReactNode, type SubmitEvent, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { useProblemText } from '../i18n/problem-text.ts';
import { TextField } from '../look/components/text-field.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { Problem } from '../providers/problem.ts';

interface Props {
  /** Left out where it is known who it is: then only the password is asked for. */
  readonly username?: string;
  readonly password: string;
  readonly onUsername?: (username: string) => void;
  readonly onPassword: (password: string) => void;
  readonly submit: string;
  /** Signs in; a text when it did not, for another reason than the API's. */
  readonly onSubmit: () => Promise<string | undefined>;
  readonly children?: ReactNode;
}

/** Name and password. What is wrong is said before the fields, and focus goes to the field that is missing. */
export function CredentialsForm(props: Props): ReactElement {
  const { username, password, onUsername } = props;
  const nameMissing = username?.trim() === '';
  const t = useSharedText();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string>();
  const [pressed, setPressed] = useState(false);
  const [working, setWorking] = useState(false);

  const press = async (form: HTMLFormElement): Promise<void> => {
    setPressed(true);
    setProblem(undefined);
    if (nameMissing || password === '') {
      form.querySelector<HTMLElement>(nameMissing ? 'input' : '[type="password"]')?.focus();
      return;
    }
    setWorking(true);
    try {
      setProblem(await props.onSubmit());
    } catch (error) {
      setProblem(
        error instanceof Problem && error.code === 'too-many' ? t('signIn.slowed') : problemText(error),
      );
    } finally {
      setWorking(false);
    }
  };

  return (
    <form
      className="sign-in-form"
      noValidate
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        if (!working) void press(event.currentTarget);
      }}
    >
      {problem !== undefined && (
        <p role="alert" className="field-error">
          <Icon name="warning" /> {problem}
        </p>
      )}
      {username !== undefined && onUsername !== undefined && (
        <TextField
          label={t('signIn.username')}
          value={username}
          onChange={onUsername}
          autoComplete="username"
          error={pressed && nameMissing ? t('signIn.usernameMissing') : undefined}
        />
      )}
      <TextField
        label={t('signIn.password')}
        value={password}
        onChange={props.onPassword}
        type="password"
        autoComplete="current-password"
        error={pressed && password === '' ? t('signIn.passwordMissing') : undefined}
      />
      <div className="buttons">
        <button type="submit" className="button" aria-busy={working}>
          {props.submit}
        </button>
        {props.children}
      </div>
    </form>
  );
}
