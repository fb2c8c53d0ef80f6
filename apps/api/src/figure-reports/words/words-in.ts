import type { Language } from '#domain/language/languages';
import { reportWordsEn } from './en.ts';
import { reportWordsNb } from './nb.ts';
import { reportWordsNn } from './nn.ts';
import type { ReportWords } from './report-words.ts';

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  nb: reportWordsNb,
  nn: reportWordsNn,
  en: reportWordsEn,
};
