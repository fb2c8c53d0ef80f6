import type { Category } from '#domain/category/categories';
import { useText } from '../i18n/catalogue.tsx';
import { inWords, withinSentence } from '../i18n/words.ts';

/** «helse og hvem jeg kan ringe» */
export function useCategoryWords(): (categories: readonly Category[]) => string {
  const t = useText();
  return (categories) => inWords(categories.map((one) => withinSentence(t(`emergency.categories.${one}`))));
}
