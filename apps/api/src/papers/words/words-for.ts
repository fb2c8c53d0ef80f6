import type { IsoDate } from '#domain/calendar/date';
import type { Language } from '#domain/language/languages';
import { en } from '../../../../admin/src/i18n/en.ts';
import { nb } from '../../../../admin/src/i18n/nb.ts';
import { nn } from '../../../../admin/src/i18n/nn.ts';
import { longDateIn } from '../../../../admin/src/i18n/norwegian-form.ts';
import { clockTimeIn, dateInNorway } from '../../../../admin/src/i18n/norwegian-time.ts';
import { fillIn, findSentence } from '../../../../admin/src/i18n/sentence.ts';
import type { SameShape, Text, TextKey } from '../../../../admin/src/i18n/text-key.ts';
import { paperTextsEn } from './en.ts';
import { paperTextsNb } from './nb.ts';
import { paperTextsNn } from './nn.ts';
import type { PaperTexts } from './paper-texts.ts';

const pages: Readonly<Record<Language, SameShape<typeof nb>>> = { nb, nn, en };
const texts: Readonly<Record<Language, PaperTexts>> = {
  nb: paperTextsNb,
  nn: paperTextsNn,
  en: paperTextsEn,
};

/** Everything that the papers say, in the language of the reader's pages. What people have written stays as they wrote it. */
export interface Words {
  readonly language: Language;
  readonly paper: PaperTexts;
  /** A sentence of the pages. */
  readonly t: Text<typeof nb, TextKey<typeof nb>>;
  /** The word for a code at a place of the pages; a code without one stands as it is. */
  readonly word: (place: string, code: string | null) => string;
  readonly date: (iso: IsoDate) => string;
  readonly moment: (at: string) => string;
}

export const wordsFor = (language: Language): Words => {
  const page = pages[language];
  return {
    language,
    paper: texts[language],
    t: (key, ...[values]) => fillIn(findSentence(page, key) ?? key, values),
    word: (place, code) => (code === null ? '' : (findSentence(page, `${place}.${code}`) ?? code)),
    date: (iso) => longDateIn(language, iso),
    moment: (at) => `${longDateIn(language, dateInNorway(at))} ${clockTimeIn(language, at)}`,
  };
};
