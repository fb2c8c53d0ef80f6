import type { Language } from '#domain/language/languages';
import { keepOnMachine, language, languageOfMachine } from '../i18n/language.ts';
import { verb } from './data-provider.ts';
import { sessionState } from './session.ts';

const choseHere = 'laget.language.chosen';

const sayForTheAccount = (chosen: Language): Promise<unknown> =>
  verb('/session/choose-language', { language: chosen });

/** For the account when somebody is signed in; else for whoever signs in next in this window. The page is loaded anew. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  keepOnMachine(chosen);
  if ('user' in sessionState()) await sayForTheAccount(chosen);
  else sessionStorage.setItem(choseHere, chosen);
  window.location.reload();
}

/** At sign-in: what was just chosen before it becomes the account's; else the account's choice becomes this machine's. */
export async function settleLanguage(ofAccount: Language | null): Promise<void> {
  const chosen = sessionStorage.getItem(choseHere);
  sessionStorage.removeItem(choseHere);
  if (chosen === language()) await sayForTheAccount(language());
  else if (ofAccount !== null) keepOnMachine(ofAccount);
}

/** True when the page speaks another language than this machine now keeps, and has to be loaded anew. */
export const speaksAnother = (): boolean => languageOfMachine() !== language();
