import type { Area } from '#domain/mapping/areas';
import { useSentence } from '../i18n/catalogue.tsx';

/** An area as it stands in the middle of a sentence: «økonomi og gjeld». */
export function useAreaWords(name: string): (area: Area) => string {
  const sentence = useSentence();
  return (area) => sentence(`mapping.inSentence.${area}`, { name }) ?? area;
}

/** What the team speaks: «norsk». */
export function useLanguageWords(): (language: string) => string {
  const sentence = useSentence();
  return (language) =>
    sentence(`mapping.languages.${language}`) ?? sentence('mapping.otherLanguage') ?? language;
}
