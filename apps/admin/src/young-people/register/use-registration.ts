import { useState } from 'react';
import { type DraftText, useDraft } from '../../drafts/use-draft.ts';
import { formFrom, keptFrom } from './kept-form.ts';
import { emptyForm, type RegistrationForm } from './registration-form.ts';

interface Registration {
  readonly form: RegistrationForm;
  readonly change: (part: Partial<RegistrationForm>) => void;
  readonly draft: DraftText;
  /** After the registration: nothing is left of what was typed. */
  readonly clear: () => Promise<void>;
}

/**
 * The page as it is filled in, kept as a draft while it is typed. Two things are only in this window: the identity
 * number, and everything as soon as the address is protected or when it comes from a request for a team, which is kept
 * already.
 */
export function useRegistration(begin?: RegistrationForm): Registration {
  const draft = useDraft('register');
  const [number, setNumber] = useState('');
  const [stopped, setStopped] = useState(begin);
  const form = stopped ?? { ...formFrom(draft.text), number };
  const change: Registration['change'] = (part) => {
    const next = { ...form, ...part };
    setNumber(next.number);
    const isProtected = next.protection !== undefined && next.protection !== 'none';
    if (begin !== undefined || isProtected) {
      setStopped(next);
      if (isProtected && begin === undefined) draft.setText('');
    } else {
      setStopped(undefined);
      draft.setText(keptFrom(next));
    }
  };
  const clear = async (): Promise<void> => {
    setNumber(emptyForm.number);
    if (begin === undefined) await draft.drop();
  };
  return { form, change, draft, clear };
}
