import { type DraftLanguageCode, isDraftLanguage } from '#domain/language/draft-languages';

const place = 'laget.beside';

/** The draft that stands beside bokmål on this machine; undefined for none. */
export const besideOfMachine = (): DraftLanguageCode | undefined => {
  const kept = localStorage.getItem(place);
  return isDraftLanguage(kept) ? kept : undefined;
};

export const keepBeside = (chosen: DraftLanguageCode | undefined): void => {
  if (chosen === undefined) localStorage.removeItem(place);
  else localStorage.setItem(place, chosen);
};
