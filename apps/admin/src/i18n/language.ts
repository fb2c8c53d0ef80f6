import { isLanguage, type Language, languageWished } from '#domain/language/languages';

const place = 'laget.language';

let current: Language = 'nb';

/** What the page speaks: said once, before anything is drawn. */
export const language = (): Language => current;

export const speak = (chosen: Language): void => {
  current = chosen;
};

/** For `Intl`: nynorsk and bokmål write numbers and lists alike. */
export const localeOf = (of: Language): string => (of === 'en' ? 'en-GB' : 'nb-NO');

/** What was chosen on this machine last, else what the browser wishes for. Only which language, nothing of who chose it. */
export const languageOfMachine = (): Language => {
  const kept = localStorage.getItem(place);
  return isLanguage(kept) ? kept : languageWished(navigator.languages.join(','));
};

export const keepOnMachine = (chosen: Language): void => {
  localStorage.setItem(place, chosen);
};
