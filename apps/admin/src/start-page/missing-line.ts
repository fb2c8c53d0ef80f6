import { gapsNamed } from '#domain/my-day/gaps';
import { useText } from '../i18n/catalogue.tsx';
import { inWords } from '../i18n/words.ts';
import type { Item } from './use-my-day.ts';

/** What is missing about one young person, as far as the reader can see. */
export function useMissingLine(): (item: Item) => string {
  const t = useText();
  return ({ code, givenName: name }) =>
    t('startPage.missing.line', {
      what: inWords(gapsNamed(code).map((gap) => t(`startPage.missing.codes.${gap}`, { name }))),
    });
}
